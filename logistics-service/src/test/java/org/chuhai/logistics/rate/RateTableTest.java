package org.chuhai.logistics.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.chuhai.logistics.codetable.CodeTable;
import org.chuhai.logistics.codetable.CodeTables;
import org.chuhai.logistics.codetable.Currency;
import org.chuhai.logistics.codetable.DataFile;
import org.chuhai.logistics.codetable.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateTableTest {

    private static final RateTable RATES = RateTable.shipped();
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    @ParameterizedTest
    @ValueSource(strings = {"USD", "EUR", "RUB", "KZT", "GBP", "JPY"})
    void everyShippedRateIsMarkedAsIllustrative(String currency) {
        for (int month = 1; month <= 3; month++) {
            assertThat(RATES.find(currency, YearMonth.of(2026, month)))
                    .map(Rate::evidence)
                    .contains(Evidence.ILLUSTRATIVE);
        }
    }

    @Test
    void theYuanIsAlwaysOne() {
        assertThat(RATES.find("CNY", YearMonth.of(1999, 12)))
                .hasValueSatisfying(rate -> assertThat(rate.cny()).isEqualByComparingTo("1"));
    }

    @Test
    void anAmountIsConvertedExactly() {
        RateTable rates = RateTable.of(file("2026-01,USD,7.0320,official"));

        assertThat(rates.find("USD", JANUARY))
                .map(rate -> rate.inYuan(new BigDecimal("711.03")))
                .hasValueSatisfying(yuan -> assertThat(yuan).isEqualByComparingTo("4999.96296"));
    }

    @Test
    void anotherMonthsRateIsNotUsed() {
        assertThat(RATES.find("USD", YearMonth.of(2026, 4))).isEmpty();
        assertThat(RATES.find("CHF", JANUARY)).isEmpty();
    }

    @Test
    void twoRatesOfOneMonthAreRefused() {
        assertThatThrownBy(() -> RateTable.of(file("2026-01,USD,7.03,official", "2026-01,USD,7.04,official")))
                .hasMessage("mine.csv, line 5, column currency: \"USD 2026-01\" stands in line 4 already"
                        + " (DUPLICATE_KEY)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026-1", "2026-01-01", "January"})
    void whatIsNoMonthIsRefused(String month) {
        assertThatThrownBy(() -> RateTable.of(file(month + ",USD,7.03,official")))
                .hasMessage("mine.csv, line 4, column month: \"" + month + "\" does not have the form:"
                        + " year and month, such as 2026-01 (BAD_VALUE)");
    }

    @Test
    void aRateOfZeroIsRefused() {
        assertThatThrownBy(() -> RateTable.of(file("2026-01,USD,0.00,official")))
                .hasMessage("mine.csv, line 4, column cny: \"0.00\" is not a decimal above zero, such as 0.4536"
                        + " (BAD_NUMBER)");
    }

    @Test
    void aRowForTheYuanIsRefused() {
        assertThatThrownBy(() -> RateTable.of(file("2026-01,CNY,1,official")))
                .hasMessage("mine.csv, line 4, column currency: the yuan is always one and has no row (BAD_VALUE)");
    }

    @Test
    void aRateOfACurrencyThatTheCurrencyTableLacksIsRefused() {
        CodeTable<Currency> currencies = CodeTables.shipped().currencies();

        assertThatThrownBy(
                        () -> RateTable.of(file("2026-01,USD,7.03,official", "2026-01,UDS,7.03,official"), currencies))
                .hasMessage("mine.csv, line 5, column currency: the currency table does not have \"UDS\" (BAD_VALUE)");
    }

    @Test
    void everyShippedRateIsOfACurrencyOfTheCurrencyTable() {
        DataFile shipped = DataFile.shipped(RateTable.class, "rates.csv");

        RateTable rates = RateTable.of(shipped, CodeTables.shipped().currencies());

        assertThat(rates.file()).isEqualTo(RATES.file());
    }

    @Test
    void theTableKnowsItsFile() {
        assertThat(RATES.file().name()).isEqualTo("rates.csv");
    }

    private static DataFile file(String... rows) {
        String content = "# version: 1\n# source: s\nmonth,currency,cny,evidence\n" + String.join("\n", rows) + "\n";
        return DataFile.of("mine.csv", content.getBytes(StandardCharsets.UTF_8));
    }
}
