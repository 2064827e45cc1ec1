package org.chuhai.logistics.reconciliation.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.chuhai.logistics.codetable.CodeTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {

    private static final Conversion CONVERSION =
            new Conversion(CodeTables.shipped().units());

    @ParameterizedTest
    @CsvSource(nullValues = "never", textBlock = """
        5000,  035, 070, 5
        5,     070, 035, 5000
        1,     075, 035, 0.5
        3,     035, 036, 3000
        0.001, 036, 070, never
        1,     035, 076, never
        0.4536,035, 076, 1
        7,     035, 035, 7
        7,     007, 035, never
        7,     999, 999, 7
        7,     999, 035, never
        0.00001, 070, 036, 10
        """)
    void quantitiesConvertExactlyOrNotAtAll(BigDecimal quantity, String from, String to, BigDecimal expected) {
        BigDecimal converted = CONVERSION.convert(quantity, from, to);

        assertThat(converted).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "never", textBlock = """
        6.80,    035, 070, 6800
        6800,    070, 035, 6.8
        0.00001, 070, 036, never
        6.80,    035, 007, never
        """)
    void pricesConvertTheOtherWayRound(BigDecimal price, String per, String newPer, BigDecimal expected) {
        BigDecimal converted = CONVERSION.convertPrice(price, per, newPer);

        assertThat(converted).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "5000, 035, 5, 070, true",
        "5000.0, 035, 5, 070, true",
        "5000, 035, 5000, 035, true",
        "5001, 035, 5, 070, false",
        "5, 007, 5, 015, false",
        "5, 999, 5, 999, true",
        "5, 999, 5, 998, false",
        "0, 035, 0, 070, true"
    })
    void equalAmountsOfTheSameDimensionAreTheSame(
            BigDecimal one, String oneUnit, BigDecimal two, String twoUnit, boolean same) {
        assertThat(CONVERSION.same(one, oneUnit, two, twoUnit)).isEqualTo(same);
        assertThat(CONVERSION.same(two, twoUnit, one, oneUnit)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "6.80, 035, 6800, 070, true",
        "6.80, 035, 6.8, 035, true",
        "6.80, 035, 6.80, 070, false",
        "6.80, 035, 6.80, 007, false"
    })
    void equalPricesForTheSameAmountAreTheSame(
            BigDecimal one, String onePer, BigDecimal two, String twoPer, boolean same) {
        assertThat(CONVERSION.samePrice(one, onePer, two, twoPer)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"5, 070, 035, 5000", "5, 007, 007, 5", "5, 999, 999, 5"})
    void theBaseOfAUnitThatTheTableLacksIsTheUnitItself(
            BigDecimal quantity, String unit, String base, BigDecimal inBase) {
        assertThat(CONVERSION.base(unit)).isEqualTo(base);
        assertThat(CONVERSION.toBase(quantity, unit)).isEqualByComparingTo(inBase);
    }
}
