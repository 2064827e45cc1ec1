package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;

import java.nio.charset.StandardCharsets;
import org.chuhai.logistics.codetable.DataFile;
import org.chuhai.logistics.tariff.TariffTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R26: which goods may go by list, by what the tariff says of them. */
class RouteOfGoodsTest {

    @Test
    void inspectedGoodsThatWereNotOrderedAreNoSecondFindingAboutTheRoute() {
        Golden export = Golden.silk().with(DECLARATION, "/lines/-", inspected(3));

        Report report = export.report();

        assertThat(report.findings()).extracting(Finding::rule).containsExactly(RuleId.R06);
    }

    private static Object inspected(int no) {
        return SampleTree.parse("""
                {"no":%d,"itemNo":"WAL%d","hsCode":"0802320000","name":"核桃仁","model":"0|0|干|去壳|||","quantity":"1","unit":"035",
                 "legalQuantity":"1","legalUnit":"035","unitPrice":"7","total":"7","currency":"502","destinationCountry":"304"}
                """.formatted(no, no));
    }

    @Test
    void goodsUnderExportInspectionNeverGoByList() {
        Golden export = Golden.silk()
                .with(DECLARATION, "/lines/1/hsCode", "0802320000")
                .with(DECLARATION, "/lines/1/legalUnit", "035")
                .with(DECLARATION, "/lines/1/legalQuantity", "9")
                .with(DECLARATION, "/lines/1/legalQuantity2", null)
                .with(DECLARATION, "/lines/1/legalUnit2", null);

        Report report = export.report();

        assertThat(Judgement.of(report)).contains("R26 BLOCK route#2 UNKNOWN " + RouteEligibilityTest.TO_FORM);
        report.findings().forEach(Judgement::assertReadable);
    }

    @Test
    void theFormIsOpenToEverything() {
        Report report = Golden.walnut().report();

        assertThat(report.evaluated()).contains(RuleId.R26);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void aCodeOutsideTheTariffTableIsSkippedAndMentioned() {
        Golden export = Golden.silk().with(DECLARATION, "/lines/0/hsCode", "6214900010");

        Report report = Judgement.assertFound(export, "R08 INFO hsCode#1 UNKNOWN");

        assertThat(report.verdict()).isEqualTo(Verdict.MATCHED);
        assertThat(report.skipped())
                .contains(
                        new Skip(RuleId.R19, SkipReason.HS_NOT_IN_TARIFF_TABLE),
                        new Skip(RuleId.R26, SkipReason.HS_NOT_IN_TARIFF_TABLE));
    }

    @ParameterizedTest
    @CsvSource({
        "'', MATCHED, false",
        "A, MATCHED, false",
        "AB, DISCREPANT, false",
        "4x, DISCREPANT, false",
        "E, DISCREPANT, false",
        "A7O, MATCHED, false",
        "K, MATCHED, true",
        "j, MATCHED, true",
        "BK, DISCREPANT, true"
    })
    void conditionsThatAreNotUnderstoodAreNotAgreedWith(String conditions, Verdict verdict, boolean skipped) {
        Golden export = Golden.silk().by(tariff(conditions));

        Report report = export.report();

        assertThat(report.verdict()).isEqualTo(verdict);
        assertThat(report.skipped().contains(new Skip(RuleId.R26, SkipReason.CONDITIONS_NOT_JUDGED)))
                .isEqualTo(skipped);
    }

    private static ReferenceData tariff(String conditions) {
        String file = """
                # version: test
                # source: invented
                hsCode,nameZh,nameEn,unit1,unit2,conditions,evidence,source
                6214100010,丝制围巾,silk scarves,015,035,%s,memory,invented
                4202220000,手提包,bags,007,035,,memory,invented
                """.formatted(conditions);
        ReferenceData shipped = Golden.SHIPPED;
        return ReferenceData.of(
                shipped.profile(),
                shipped.codeTables(),
                TariffTable.of(DataFile.of("tariff.csv", file.getBytes(StandardCharsets.UTF_8))),
                shipped.rates(),
                shipped.parties());
    }

    @ParameterizedTest
    @CsvSource({"50, true", "51, false"})
    void aListOfMoreLinesThanAFormHasIsSplit(int lines, boolean proposed) {
        Golden export = Golden.silk();
        for (int no = 3; no <= lines; no++) {
            export = export.with(DECLARATION, "/lines/-", inspected(no)).with(ORDER, "/lines/-", orderedWalnuts(no));
        }

        Finding finding = export.report().findings().stream()
                .filter(found -> found.rule() == RuleId.R26)
                .findFirst()
                .orElseThrow();

        assertThat(finding.corrections().isEmpty()).isNotEqualTo(proposed);
        assertThat(finding.text().en().endsWith("A form has at most 50 lines: split the goods into several forms."))
                .isNotEqualTo(proposed);
    }

    private static Object orderedWalnuts(int no) {
        return SampleTree.parse("""
                {"no":%d,"itemNo":"WAL%d","name":"核桃仁","quantity":"1","unit":"035","unitPrice":"7","total":"7"}
                """.formatted(no, no));
    }
}
