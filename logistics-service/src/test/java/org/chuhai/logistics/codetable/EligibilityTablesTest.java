package org.chuhai.logistics.codetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Supervision conditions, limits of lists, legal forms. */
class EligibilityTablesTest {

    private static final CodeTables TABLES = CodeTables.shipped();
    private static final String HEAD = "# version: 1\n# source: s\n";

    @ParameterizedTest
    @CsvSource({
        "A, IMPORT, NO",
        "B, EXPORT, YES",
        "E, EXPORT, YES",
        "4, EXPORT, YES",
        "x, EXPORT, YES",
        "y, EXPORT, YES",
        "1, IMPORT, NO",
        "O, IMPORT, NO",
        "K, BOTH, UNKNOWN"
    })
    void aConditionSaysWhetherItKeepsGoodsOffTheList(
            String code, SupervisionCondition.Direction direction, SupervisionCondition.Answer blocks) {
        SupervisionCondition condition =
                Objects.requireNonNull(TABLES.supervisionConditions().get(code));

        assertThat(condition.direction()).isEqualTo(direction);
        assertThat(condition.blocksList()).isEqualTo(blocks);
    }

    @Test
    void noConditionOfImportsAloneKeepsGoodsOffTheList() {
        assertThat(TABLES.supervisionConditions().rows())
                .filteredOn(condition -> condition.direction() == SupervisionCondition.Direction.IMPORT)
                .noneMatch(condition -> condition.blocksList() == SupervisionCondition.Answer.YES);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-07-01, 9710, 5000",
        "2026-01-17, 9810, 5000",
        "2020-06-30, 9710,",
        "2026-01-17, 9610,",
        "2026-01-17, 0110,"
    })
    void aLimitCountsFromItsDay(LocalDate day, String mode, BigDecimal limit) {
        assertThat(TABLES.listLimits().on(day, mode).orElse(null)).isEqualTo(limit);
    }

    @Test
    void theLatestLimitCounts() {
        ListLimits limits = ListLimits.read(file("""
                tradeMode,validFrom,limitCny,evidence,source
                9710,2026-07-01,10000,memory,s
                9710,2020-07-01,5000,memory,s
                9710,2027-01-01,,memory,s
                """));

        assertThat(limits.on(LocalDate.parse("2026-06-30"), "9710")).contains(new BigDecimal("5000"));
        assertThat(limits.on(LocalDate.parse("2026-07-01"), "9710")).contains(new BigDecimal("10000"));
        assertThat(limits.on(LocalDate.parse("2027-01-01"), "9710")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        9710,2026-02-30,5000,memory,s | table.csv, line 4, column validFrom: there is no such day (BAD_VALUE)
        9710,2020-07-01,0,memory,s    | table.csv, line 4, column limitCny: "0" is not a decimal above zero, such as 0.4536 (BAD_NUMBER)
        """)
    void aLimitThatMakesNoSenseIsRefused(String row, String message) {
        DataFile file = file("tradeMode,validFrom,limitCny,evidence,source\n" + row + "\n");

        assertThatThrownBy(() -> ListLimits.read(file)).hasMessage(message);
    }

    @Test
    void twoLimitsOfOneDayAreRefused() {
        DataFile file = file("""
                tradeMode,validFrom,limitCny,evidence,source
                9710,2020-07-01,5000,memory,s
                9710,2020-07-01,6000,memory,s
                """);

        assertThatThrownBy(() -> ListLimits.read(file))
                .hasMessage("table.csv, line 5, column validFrom: \"9710 2020-07-01\" stands in line 4 already"
                        + " (DUPLICATE_KEY)");
    }

    @Test
    void aConditionWithAnotherAnswerIsRefused() {
        DataFile file = file("""
                code,nameZh,nameEn,direction,blocksList,evidence,blocksEvidence,source
                B,电子底账,export inspection,EXPORT,perhaps,code,inferred,s
                """);

        assertThatThrownBy(() -> SupervisionCondition.table(file))
                .hasMessage(
                        "table.csv, line 4, column blocksList: \"perhaps\" does not have the form: yes, no or unknown"
                                + " (BAD_VALUE)");
    }

    @ParameterizedTest
    @CsvSource({"ооо, LLC", "gmbh, GMBH", "co ltd, LTD", "тоо, LLP", "handel,"})
    void aLegalFormHasAKind(String form, String kind) {
        assertThat(TABLES.legalForms().kind(form)).isEqualTo(kind);
    }

    private static DataFile file(String content) {
        return DataFile.of("table.csv", (HEAD + content).getBytes(StandardCharsets.UTF_8));
    }
}
