package org.chuhai.platform.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactValuesTest {

    @ParameterizedTest
    @CsvSource({"1.50, 1.5", "1E+3, 1000", "0.000, 0", "-0.0, 0", "100, 100", "1E-5, 0.00001"})
    void equalNumbersAreEqualValues(String one, String other) {
        assertThat(new Money(new BigDecimal(one), "USD")).isEqualTo(new Money(new BigDecimal(other), "USD"));
        assertThat(new Quantity(new BigDecimal(one), "035")).isEqualTo(new Quantity(new BigDecimal(other), "035"));
        assertThat(new Money(new BigDecimal(one), "USD").amount().toPlainString())
                .isEqualTo(other);
    }

    @Test
    void sumsAreExact() {
        Money dime = new Money(new BigDecimal("0.1"), "USD");
        Quantity gram = new Quantity(new BigDecimal("0.001"), "035");

        assertThat(dime.plus(dime).plus(dime)).isEqualTo(new Money(new BigDecimal("0.3"), "USD"));
        assertThat(gram.plus(gram).value()).isEqualByComparingTo("0.002");
    }

    @Test
    void whatDoesNotBelongTogetherDoesNotAddUp() {
        Money dollar = new Money(BigDecimal.ONE, "USD");
        Quantity kilogram = new Quantity(BigDecimal.ONE, "035");

        assertThatThrownBy(() -> dollar.plus(new Money(BigDecimal.ONE, "EUR")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> kilogram.plus(new Quantity(BigDecimal.ONE, "070")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "usd", "US", "USDT", "US1", "U D", "\uff35\uff33\uff24"})
    void aCurrencyHasThreeCapitalLetters(String currency) {
        assertThatThrownBy(() -> new Money(BigDecimal.ONE, currency)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aQuantityHasAUnit() {
        assertThatThrownBy(() -> new Quantity(BigDecimal.ONE, " ")).isInstanceOf(IllegalArgumentException.class);
    }
}
