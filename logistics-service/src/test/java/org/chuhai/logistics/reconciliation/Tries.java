package org.chuhai.logistics.reconciliation;

/**
 * On how many generated exports a property is tried. {@code -Dchuhai.exports=1000} is in percent and tries ten times as
 * many as usual, 2 the first fiftieth of them.
 */
final class Tries {

    private static final int PERCENT = Integer.getInteger("chuhai.exports", 100);

    private Tries() {}

    static int of(int usual) {
        return Math.max(1, Math.toIntExact((long) usual * PERCENT / 100));
    }
}
