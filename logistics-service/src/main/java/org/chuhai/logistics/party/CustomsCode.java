package org.chuhai.logistics.party;

/**
 * The registration code of a firm at customs: six digits and four digits or capital letters. It has no check digit.
 *
 * @param value exactly of this shape; the constructor refuses anything else
 */
public record CustomsCode(String value) implements PartyCode {

    private static final int LENGTH = 10;
    private static final int DIGITS = 6;

    public CustomsCode {
        if (!hasShape(value)) {
            throw new IllegalArgumentException("not the shape of a customs code: " + value);
        }
    }

    static boolean hasShape(String value) {
        if (value.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = value.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean letter = c >= 'A' && c <= 'Z' && i >= DIGITS;
            if (!digit && !letter) {
                return false;
            }
        }
        return true;
    }
}
