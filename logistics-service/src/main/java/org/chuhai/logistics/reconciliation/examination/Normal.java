package org.chuhai.logistics.reconciliation.examination;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** The forms in which texts and numbers are compared. */
public final class Normal {

    /** Fraction digits of the customs messages. */
    private static final int SCALE = 5;

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Normal() {}

    /**
     * A key: full-width characters become half-width, invisible ones (such as the zero-width space of a web page) and
     * outer white space go, inner runs of white space become one space; case stays.
     */
    public static String key(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        String visible = INVISIBLE.matcher(raw).replaceAll("");
        String halfWidth = Normalizer.normalize(visible, Normalizer.Form.NFKC);
        return WHITE_SPACE.matcher(halfWidth).replaceAll(" ").strip();
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
