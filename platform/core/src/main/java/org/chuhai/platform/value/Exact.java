package org.chuhai.platform.value;

import java.math.BigDecimal;

/** One form for each number, so that equal numbers are equal values. */
final class Exact {

    private Exact() {}

    static BigDecimal normal(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
