package org.chuhai.logistics.reconciliation.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.chuhai.logistics.reconciliation.Cause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two different values tell about how the one became the other. */
class CausesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        6.80      | 6.08      | TRANSPOSED_DIGITS
        6.08      | 6.80      | TRANSPOSED_DIGITS
        1300      | 1030      | TRANSPOSED_DIGITS
        1300      | 3100      | TRANSPOSED_DIGITS
        20        | 2.0       | DECIMAL_SHIFT
        0.12      | 0.21      | TRANSPOSED_DIGITS
        0.12      | 1.02      | TRANSPOSED_DIGITS
        47000.00  | 4700.00   | DECIMAL_SHIFT
        47000     | 470000000 | DECIMAL_SHIFT
        47000     | 4.7       | DECIMAL_SHIFT
        2.35      | 23500     | DECIMAL_SHIFT
        10        | 1         | DECIMAL_SHIFT
        2.345     | 2.35      | ROUNDING
        2.35      | 2.345     | ROUNDING
        0.66667   | 0.67      | ROUNDING
        6.80      | 6.88      | UNKNOWN
        123       | 321       | UNKNOWN
        1234      | 2143      | UNKNOWN
        2.35      | 235000    | UNKNOWN
        2.35      | 2         | UNKNOWN
        2.344     | 2.35      | UNKNOWN
        2.35      | 2.36      | UNKNOWN
        1300      | 1301      | UNKNOWN
        1300      | 0         | UNKNOWN
        0         | 1300      | UNKNOWN
        5         | 50.5      | UNKNOWN
        """)
    void numbers(BigDecimal right, BigDecimal other, Cause cause) {
        assertThat(NumberCause.of(right, other)).isEqualTo(cause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        25460   | 25.46     | UNIT_MIXUP
        25.46   | 25460     | UNIT_MIXUP
        12.2    | 12200     | UNIT_MIXUP
        25460   | 50920     | UNIT_MIXUP
        50920   | 25460     | UNIT_MIXUP
        4536    | 10000     | UNIT_MIXUP
        100     | 220.46    | UNIT_MIXUP
        220.46  | 100       | UNIT_MIXUP
        100     | 220       | UNKNOWN
        25460   | 254600    | DECIMAL_SHIFT
        25460   | 2546      | DECIMAL_SHIFT
        25460   | 25640     | TRANSPOSED_DIGITS
        25460.4 | 25460     | ROUNDING
        25460   | 25460.4   | ROUNDING
        25460   | 25459.5   | ROUNDING
        25460.4 | 25461     | UNKNOWN
        25464   | 25460     | UNKNOWN
        25460   | 25000     | UNKNOWN
        25460   | 0         | UNKNOWN
        """)
    void kilograms(BigDecimal right, BigDecimal other, Cause cause) {
        assertThat(NumberCause.ofKilograms(right, other)).isEqualTo(cause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        WN-20260115  | WN-20260151  | TRANSPOSED_DIGITS
        0802310000   | 0802130000   | TRANSPOSED_DIGITS
        KH12         | KH21         | TRANSPOSED_DIGITS
        WN-20260115  | WN-2026      | TRUNCATED_TEXT
        WN-2026      | WN-20260115  | TRUNCATED_TEXT
        干核桃仁浅色   | 干核桃仁      | TRUNCATED_TEXT
        WN-20260115  | NW-20260115  | UNKNOWN
        WN-20260115  | WN-20261051  | UNKNOWN
        WN-20260115  | WN-20260125  | UNKNOWN
        WN-20260115  | WN2          | UNKNOWN
        WN-1         | WN-          | UNKNOWN
        WN-20260115  | WN-2         | TRUNCATED_TEXT
        WN-20260115  | WN-20260115  | UNKNOWN
        1A2          | 12A          | UNKNOWN
        A12B         | A21C         | UNKNOWN
        WN-20260115  | N-20260115   | UNKNOWN
        """)
    void texts(String right, String other, Cause cause) {
        assertThat(TextCause.of(right, other)).isEqualTo(cause);
    }
}
