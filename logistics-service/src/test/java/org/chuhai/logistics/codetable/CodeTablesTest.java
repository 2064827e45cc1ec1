package org.chuhai.logistics.codetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTablesTest {

    private static final CodeTables TABLES = CodeTables.shipped();

    @Test
    void theFilesStandInAFixedOrderWithTheirVersions() {
        assertThat(TABLES.files())
                .extracting(DataFile.Identity::name)
                .containsExactly(
                        "currencies.csv",
                        "countries.csv",
                        "units.csv",
                        "package-types.csv",
                        "transport-modes.csv",
                        "trade-modes.csv",
                        "deal-terms.csv",
                        "customs-offices.csv",
                        "supervision-conditions.csv",
                        "list-limits.csv",
                        "legal-forms.csv");
        assertThat(TABLES.files()).extracting(DataFile.Identity::version).containsOnly("2026.1");
        assertThat(TABLES.files()).extracting(DataFile.Identity::sha256).doesNotHaveDuplicates();
    }

    @Test
    void readingTwiceGivesTheSameFingerprints() {
        assertThat(CodeTables.shipped().files()).isEqualTo(TABLES.files());
    }

    @Test
    void unit122IsTheCanAnd140TheBox() {
        assertThat(TABLES.units().find("122")).map(unit -> unit.name().zh()).contains("罐");
        assertThat(TABLES.units().find("140")).map(unit -> unit.name().zh()).contains("盒");
    }

    @ParameterizedTest
    @CsvSource({
        "035, 20000, 20000",
        "036, 500, 0.500",
        "070, 5, 5000",
        "075, 3, 1.5",
        "076, 10, 4.5360",
        "080, 2, 0.10",
        "127, 4, 48",
        "043, 7, 700",
        "096, 250, 0.000250",
        "015, 12, 12"
    })
    void aQuantityConvertsToItsBaseExactly(String code, BigDecimal quantity, BigDecimal inBase) {
        Unit unit = Objects.requireNonNull(TABLES.units().get(code));

        assertThat(unit.inBase(quantity)).isEqualByComparingTo(inBase);
    }

    @Test
    void tonnesConvertToKilogramsAndPiecesDoNot() {
        Unit kilogram = Objects.requireNonNull(TABLES.units().get("035"));
        Unit tonne = Objects.requireNonNull(TABLES.units().get("070"));
        Unit piece = Objects.requireNonNull(TABLES.units().get("007"));

        assertThat(tonne.convertsTo(kilogram)).isTrue();
        assertThat(piece.convertsTo(kilogram)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"036, 035", "999, 1", "035, 2"})
    void aBaseThatIsNoBaseIsRefused(String base, String factor) {
        // 036 has a base itself, 999 does not exist, and the last would make a kilogram two kilograms.
        DataFile file = file("units.csv", """
                # version: 1
                # source: s
                code,nameZh,nameEn,base,factor,evidence,source
                035,千克,kilogram,035,%s,code,s
                036,克,gram,035,0.001,code,s
                084,克拉,carat,%s,0.2,code,s
                """.formatted(base.equals("035") ? factor : "1", base));

        assertThatThrownBy(() -> Unit.table(file))
                .isInstanceOf(UnusableDataFile.class)
                .hasMessageContaining("column base: ")
                .hasMessageContaining("is not a base unit");
    }

    @Test
    void severalPackageTypesShareOneCharacterInListMessages() {
        assertThat(TABLES.packageTypes().ofListCode("3"))
                .extracting(PackageType::code)
                .containsExactly("32", "33", "39");
        assertThat(TABLES.packageTypes().ofListCode("2"))
                .extracting(PackageType::code)
                .containsExactly("22");
        assertThat(TABLES.packageTypes().ofListCode("8")).isEmpty();
    }

    @Test
    void aListCodeIsNoCodeOfTheDeclarationForm() {
        assertThat(TABLES.packageTypes().find("06")).map(PackageType::listCode).contains("6");
        assertThat(TABLES.packageTypes().get("6")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"9710, B", "9810, W", "9610, E", "1210, E"})
    void aCrossBorderModeHasItsTypeOfOrder(String code, String orderType) {
        TradeMode mode = Objects.requireNonNull(TABLES.tradeModes().get(code));

        assertThat(mode.orderTypes()).containsExactly(orderType);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0110", "1039", "1239"})
    void otherModesHaveNoOrderMessage(String code) {
        TradeMode mode = Objects.requireNonNull(TABLES.tradeModes().get(code));

        assertThat(mode.orderTypes()).isEmpty();
    }

    @Test
    void roadIsTransportMode4() {
        assertThat(TABLES.transportModes().rows()).hasSize(18);
        assertThat(TABLES.transportModes().find("4"))
                .map(mode -> mode.name().en())
                .contains("road");
    }

    @ParameterizedTest
    @CsvSource({"FOB, 3", "FCA, 3", "FAS, 3", "CFR, 2", "CPT, 2", "CIF, 1", "CIP, 1", "EXW, 7"})
    void anIncotermIsDeclaredUnderItsTerms(String incoterm, String code) {
        assertThat(TABLES.dealTerms().ofIncoterm(incoterm))
                .isNotNull()
                .isSameAs(TABLES.dealTerms().get(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DAP", "DPU", "DAT", "DDP", "fob", ""})
    void anIncotermWithoutAKnownMappingHasNoTerms(String incoterm) {
        assertThat(TABLES.dealTerms().ofIncoterm(incoterm)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1, true, true", "2, true, false", "3, false, false", "4, false, true", "7, false, false"})
    void termsTellWhatThePriceContains(String code, boolean freight, boolean insurance) {
        DealTerms terms = Objects.requireNonNull(TABLES.dealTerms().get(code));

        assertThat(terms.priceContainsFreight()).isEqualTo(freight);
        assertThat(terms.priceContainsInsurance()).isEqualTo(insurance);
    }

    @Test
    void anIncotermUnderTwoTermsIsRefused() {
        DataFile file = file("deal-terms.csv", """
                # version: 1
                # source: s
                code,nameZh,nameEn,valueBasis,incoterms,evidence,incotermEvidence,source
                2,成本加运费价,C&F,GOODS+FREIGHT,CFR;FOB,code,inferred,s
                3,离岸价,FOB,GOODS,FOB,code,inferred,s
                """);

        assertThatThrownBy(() -> DealTerms.table(file))
                .hasMessage("deal-terms.csv, line 5, column incoterms: \"FOB\" stands in line 4 already"
                        + " (DUPLICATE_KEY)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9402", "9404"})
    void borderOfficesOfXinjiangAreMarkedAsUnverified(String code) {
        assertThat(TABLES.customsOffices().find(code))
                .map(CustomsOffice::evidence)
                .contains(Evidence.MEMORY);
    }

    @Test
    void theOfficesOfUrumqiAndQingdaoAreThere() {
        assertThat(TABLES.customsOffices().rows())
                .extracting(CustomsOffice::code)
                .contains("9400", "9500", "4300", "4258");
    }

    private static DataFile file(String name, String content) {
        return DataFile.of(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
