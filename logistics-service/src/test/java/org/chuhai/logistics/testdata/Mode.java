package org.chuhai.logistics.testdata;

import java.util.List;

/**
 * A trade mode with the type of order that belongs to it.
 *
 * @param bonded whether the list names the account of a special zone
 */
record Mode(String code, String orderType, boolean bonded) {

    private static final Mode TO_ENTERPRISES = new Mode("9710", "B", false);
    private static final Mode TO_WAREHOUSE = new Mode("9810", "W", false);

    static final List<Mode> OF_FORMS = List.of(TO_ENTERPRISES, TO_WAREHOUSE);
    static final List<Mode> OF_LISTS =
            List.of(TO_ENTERPRISES, TO_WAREHOUSE, new Mode("9610", "E", false), new Mode("1210", "E", true));
}
