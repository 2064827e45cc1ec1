package org.chuhai.logistics.party;

import java.util.Arrays;

/**
 * The unified social credit code of a firm (GB 32100, 18 characters): two of authority and kind, six digits of the
 * region, the nine of the organisation code (GB 11714), and a check character over all before it.
 *
 * @param value exactly of this shape; the constructor refuses anything else
 */
public record SocialCreditCode(String value) implements PartyCode {

    /** The characters of GB 32100 by their value; I, O, S, V and Z are left out. */
    static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int LENGTH = 18;
    private static final int REGION_START = 2;
    private static final int ORGANISATION_START = 8;
    private static final int ORGANISATION_CHECK = 16;
    private static final int CHECK = 17;
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] VALUES = values();

    public SocialCreditCode {
        if (!hasShape(value)) {
            throw new IllegalArgumentException("not the shape of a social credit code: " + value);
        }
    }

    /** Whether the check characters of both standards, at positions 17 and 18, follow from the others. */
    public boolean checkDigitsRight() {
        return value.charAt(ORGANISATION_CHECK) == organisationCheck(value) && value.charAt(CHECK) == check(value);
    }

    /** The code with positions 17 and 18 calculated anew; right only if the error is in them. */
    public SocialCreditCode withRightCheckDigits() {
        String body = value.substring(0, ORGANISATION_CHECK) + organisationCheck(value);
        return new SocialCreditCode(body + check(body));
    }

    static boolean hasShape(String value) {
        if (value.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = value.charAt(i);
            boolean region = i >= REGION_START && i < ORGANISATION_START;
            boolean fits = region ? (c >= '0' && c <= '9') : (c < VALUES.length && VALUES[c] >= 0);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static char check(String value) {
        int sum = 0;
        for (int i = 0; i < CHECK; i++) {
            sum += WEIGHTS[i] * VALUES[value.charAt(i)];
        }
        int modulus = ALPHABET.length();
        return ALPHABET.charAt((modulus - sum % modulus) % modulus);
    }

    private static char organisationCheck(String value) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += ORGANISATION_WEIGHTS[i] * base36(value.charAt(ORGANISATION_START + i));
        }
        int check = 11 - sum % 11;
        return switch (check) {
            case 10 -> 'X';
            case 11 -> '0';
            default -> (char) ('0' + check);
        };
    }

    // GB 11714 counts every letter, also those that GB 32100 leaves out.
    private static int base36(char c) {
        return c <= '9' ? c - '0' : c - 'A' + 10;
    }

    private static int[] values() {
        int[] values = new int['Z' + 1];
        Arrays.fill(values, -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            values[ALPHABET.charAt(i)] = i;
        }
        return values;
    }
}
