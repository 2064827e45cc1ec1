package org.chuhai.catalog.shop;

import java.util.regex.Pattern;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What customs takes for the code of a firm: the unified social credit code (GB 32100, 18 characters, of which the last two
 * follow from the others), or the registration code of customs (six digits, four digits or capital letters).
 */
final class FirmCode {

    private static final Pattern CREDIT = Pattern.compile("[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}");
    private static final Pattern CUSTOMS = Pattern.compile("[0-9]{6}[0-9A-Z]{4}");

    /** The characters of GB 32100 by their value; I, O, S, V and Z are left out. */
    private static final String CREDIT_VALUES = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** Powers of 3 modulo 31, as GB 32100 lists them. */
    private static final int[] CREDIT_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    /** The weights of GB 11714 for the code of the organisation, positions 9 to 16 of the credit code. */
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private static final int ORGANISATION = 8;
    private static final int ORGANISATION_CHECK = 16;
    private static final int CHECK = 17;

    private FirmCode() {}

    /** What is wrong with the code; null where nothing is. */
    static @Nullable FieldError mistake(String pointer, String code) {
        if (CUSTOMS.matcher(code).matches()) {
            return null;
        }
        if (!CREDIT.matcher(code).matches()) {
            return FieldError.inBody(
                    pointer,
                    "WRONG_SHAPE",
                    new Text(
                            "应为 18 位统一社会信用代码或 10 位海关注册编码",
                            "must be a unified social credit code of 18 characters or a customs code of 10"));
        }
        return code.charAt(ORGANISATION_CHECK) == organisationCheck(code) && code.charAt(CHECK) == check(code)
                ? null
                : FieldError.inBody(
                        pointer,
                        "WRONG_CHECK_DIGIT",
                        new Text("第 17、18 位校验码有误", "has wrong check characters at positions 17 and 18"));
    }

    private static char check(String code) {
        int sum = 0;
        for (int i = 0; i < CHECK; i++) {
            sum += CREDIT_WEIGHTS[i] * CREDIT_VALUES.indexOf(code.charAt(i));
        }
        int modulus = CREDIT_VALUES.length();
        return CREDIT_VALUES.charAt((modulus - sum % modulus) % modulus);
    }

    private static char organisationCheck(String code) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            // The older standard counts every letter, those too that the newer one leaves out.
            sum += ORGANISATION_WEIGHTS[i] * Character.digit(code.charAt(ORGANISATION + i), Character.MAX_RADIX);
        }
        int check = 11 - sum % 11;
        return switch (check) {
            case 10 -> 'X';
            case 11 -> '0';
            default -> (char) ('0' + check);
        };
    }
}
