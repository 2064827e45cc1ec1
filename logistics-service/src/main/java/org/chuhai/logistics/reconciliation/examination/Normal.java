package org.chuhai.logistics.reconciliation.examination;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.chuhai.logistics.customsdocument.NormalKey;

/** The forms in which texts and numbers are compared. */
public final class Normal {

    /** Fraction digits of the customs messages. */
    private static final int SCALE = 5;

    private Normal() {}

    /** A key as {@link NormalKey} compares it. */
    public static String key(String raw) {
        return NormalKey.of(raw);
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
}
