package org.chuhai.logistics.reconciliation.examination;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;

/** The forms in which texts and numbers are compared. */
public final class Normal {

    /** Fraction digits of the customs messages. */
    private static final int SCALE = 5;

    private Normal() {}

    /** A key: full-width characters become half-width, outer white space goes, inner runs become one space; case stays. */
    public static String key(String raw) {
        return isPlain(raw)
                ? raw
                : Normalizer.normalize(raw, Normalizer.Form.NFKC)
                        .strip()
                        .replaceAll("[\\s\\p{Z}\\p{Cf}]+", " ")
                        .strip();
    }

    /** A number as a report shows it after normalisation. */
    public static String number(BigDecimal value) {
        return value.scale() <= SCALE
                ? value.setScale(SCALE).toPlainString()
                : value.setScale(Math.max(SCALE, value.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY)
                        .toPlainString();
    }

    public static boolean same(BigDecimal a, BigDecimal b) {
        return a.compareTo(b) == 0;
    }

    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c <= ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }
}
