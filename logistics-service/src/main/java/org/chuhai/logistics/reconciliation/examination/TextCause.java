package org.chuhai.logistics.reconciliation.examination;

import org.chuhai.logistics.reconciliation.Cause;

/** Tells from two different texts how the one may have become the other. */
public final class TextCause {

    /** A shorter beginning says nothing. */
    private static final int SHORTEST_BEGINNING = 4;

    private TextCause() {}

    /** The cause for two normalised texts that are not equal. */
    public static Cause of(String right, String other) {
        if (adjacentDigitsSwapped(right, other)) {
            return Cause.TRANSPOSED_DIGITS;
        }
        if (cutOff(right, other)) {
            return Cause.TRUNCATED_TEXT;
        }
        return Cause.UNKNOWN;
    }

    static boolean adjacentDigitsSwapped(String a, String b) {
        int length = a.length();
        if (length != b.length()) {
            return false;
        }
        int first = 0;
        while (first < length && a.charAt(first) == b.charAt(first)) {
            first++;
        }
        return first + 1 < length
                && Character.isDigit(a.charAt(first))
                && Character.isDigit(b.charAt(first))
                && a.charAt(first) == b.charAt(first + 1)
                && a.charAt(first + 1) == b.charAt(first)
                && a.regionMatches(first + 2, b, first + 2, length - first - 2);
    }

    private static boolean cutOff(String a, String b) {
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        return shorter.length() >= SHORTEST_BEGINNING
                && shorter.length() < longer.length()
                && longer.startsWith(shorter);
    }
}
