package org.chuhai.logistics.codetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrenciesAndCountriesTest {

    private static final CodeTables TABLES = CodeTables.shipped();

    @ParameterizedTest
    @CsvSource({"142, CNY", "502, USD", "300, EUR", "344, RUB", "303, GBP", "116, JPY", "110, HKD"})
    void aCurrencyIsFoundByBothOfItsCodes(String number, String code) {
        Currency byNumber = TABLES.currencies().get(number);

        assertThat(byNumber).isSameAs(TABLES.currencies().get(code)).isNotNull();
    }

    @Test
    void theTengeHasNoNumberInListMessages() {
        assertThat(TABLES.currencies().find("KZT"))
                .hasValueSatisfying(tenge -> assertThat(tenge.number()).isNull());
    }

    @Test
    void everyCurrencyIsOneOfIso4217() {
        assertThat(TABLES.currencies().rows())
                .extracting(Currency::code)
                .allSatisfy(
                        code -> assertThat(java.util.Currency.getInstance(code).getCurrencyCode())
                                .isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "142, CHN",
        "145, KAZ",
        "146, KGZ",
        "147, TJK",
        "148, TKM",
        "149, UZB",
        "344, RUS",
        "304, DEU",
        "309, NLD",
        "307, ITA",
        "502, USA",
        "116, JPN",
        "133, KOR",
        "601, AUS",
        "609, NZL",
        "701, ZZZ"
    })
    void aCountryIsFoundByBothOfItsCodes(String number, String code) {
        Country byNumber = TABLES.countries().get(number);

        assertThat(byNumber).isSameAs(TABLES.countries().get(code)).isNotNull();
    }

    @Test
    void number303IsTheUnitedKingdomAndNotFrance() {
        assertThat(TABLES.countries().find("303")).map(Country::code).contains("GBR");
        assertThat(TABLES.countries().find("305")).map(Country::code).contains("FRA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"341", "342", "345", "346", "348"})
    void numbersThatCentralAsiaHasGivenUpAreUnknown(String number) {
        assertThat(TABLES.countries().find(number)).isEmpty();
    }

    @Test
    void everyCountryOfIso3166IsThereAndTheUnknownOne() {
        List<String> iso = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).stream()
                .sorted()
                .toList();

        assertThat(TABLES.countries().rows())
                .extracting(Country::code)
                .containsAll(iso)
                .contains("ZZZ")
                .hasSize(iso.size() + 1);
    }

    @Test
    void everyCountryHasItsOwnNameInBothLanguages() {
        assertThat(TABLES.countries().rows()).allSatisfy(country -> {
            assertThat(country.name().zh()).matches("\\P{ASCII}+");
            assertThat(country.name().en()).matches("[\\p{L}' .,&()-]+");
        });
        assertThat(TABLES.countries().rows())
                .extracting(country -> country.name().zh())
                .doesNotHaveDuplicates();
        assertThat(TABLES.countries().rows())
                .extracting(country -> country.name().en())
                .doesNotHaveDuplicates();
    }

    @Test
    void anUnknownCodeIsNotThere() {
        assertThat(TABLES.currencies().get("XXX")).isNull();
        assertThat(TABLES.currencies().get(null)).isNull();
        assertThat(TABLES.currencies().find("usd")).isEmpty();
    }

    @Test
    void aCodeOfTheWrongShapeIsRefused() {
        DataFile file = file("countries.csv", """
                # version: 1
                # source: s
                code,number,nameZh,nameEn,evidence,numberEvidence,source
                KZ,145,哈萨克斯坦,Kazakhstan,code,code,s
                """);

        assertThatThrownBy(() -> Country.table(file))
                .hasMessage("countries.csv, line 4, column code: \"KZ\" does not have the form:"
                        + " three capital letters (BAD_VALUE)");
    }

    @Test
    void aNumberWithoutEvidenceIsRefused() {
        DataFile file = file("countries.csv", """
                # version: 1
                # source: s
                code,number,nameZh,nameEn,evidence,numberEvidence,source
                KAZ,145,哈萨克斯坦,Kazakhstan,code,,s
                """);

        assertThatThrownBy(() -> Country.table(file))
                .hasMessage("countries.csv, line 4, column numberEvidence: the cell must not be empty (EMPTY_CELL)");
    }

    private static DataFile file(String name, String content) {
        return DataFile.of(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
