package org.chuhai.logistics.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.chuhai.logistics.codetable.CodeTables;
import org.chuhai.logistics.codetable.DataFile;
import org.chuhai.logistics.codetable.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TariffTableTest {

    private static final TariffTable TARIFF = TariffTable.shipped();

    @ParameterizedTest
    @ValueSource(strings = {"0802310000", "0802320000", "0804502001", "1702500000"})
    void foodOfThisTableNeedsExportInspection(String hsCode) {
        TariffRow row = Objects.requireNonNull(TARIFF.get(hsCode));

        assertThat(row.needsExportInspection()).isTrue();
        assertThat(row.hasCondition('A')).isTrue();
        assertThat(row.unit1()).isEqualTo("035");
        assertThat(row.hasSecondUnit()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"6214100010, 015, 035", "4202220000, 007, 035", "6109100021, 011, 035", "4821100000, 035,"})
    void otherGoodsNeedNoInspectionAndMayHaveTwoUnits(String hsCode, String unit1, String unit2) {
        TariffRow row = Objects.requireNonNull(TARIFF.get(hsCode));

        assertThat(row.needsExportInspection()).isFalse();
        assertThat(row.unit1()).isEqualTo(unit1);
        assertThat(row.unit2()).isEqualTo(unit2);
    }

    @Test
    void noRowClaimsToBeOfficial() {
        assertThat(TARIFF.rows())
                .hasSize(8)
                .extracting(TariffRow::evidence)
                .containsOnly(Evidence.INFERRED, Evidence.MEMORY);
    }

    @Test
    void everyLegalUnitIsAUnitOfTheCodeTable() {
        CodeTables tables = CodeTables.shipped();

        assertThat(TARIFF.rows()).allSatisfy(row -> {
            assertThat(tables.units().get(row.unit1())).isNotNull();
            assertThat(row.unit2() == null || tables.units().get(row.unit2()) != null)
                    .isTrue();
        });
    }

    @Test
    void aCodeThatTheTableLacksIsNotThere() {
        assertThat(TARIFF.find("9999999999")).isEmpty();
        assertThat(TARIFF.get("080231")).isNull();
    }

    @Test
    void theTableKnowsItsFile() {
        assertThat(TARIFF.file().name()).isEqualTo("tariff.csv");
        assertThat(TARIFF.file().version()).isEqualTo("2026.1");
    }

    @Test
    void aSecondUnitThatRepeatsTheFirstIsRefused() {
        assertThatThrownBy(() -> TariffTable.of(file("0802310000,核桃,walnuts,035,035,AB,official,s")))
                .hasMessage("mine.csv, line 4, column unit2: it is the same as the first legal unit (BAD_VALUE)");
    }

    @Test
    void aCodeOfEightDigitsIsRefused() {
        assertThatThrownBy(() -> TariffTable.of(file("08023100,核桃,walnuts,035,,AB,official,s")))
                .hasMessage(
                        "mine.csv, line 4, column hsCode: \"08023100\" does not have the form: 10 digits and nothing else (BAD_VALUE)");
    }

    private static DataFile file(String row) {
        String content = "# version: 1\n# source: s\n" + "hsCode,nameZh,nameEn,unit1,unit2,conditions,evidence,source\n"
                + row + "\n";
        return DataFile.of("mine.csv", content.getBytes(StandardCharsets.UTF_8));
    }
}
