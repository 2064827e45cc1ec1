package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;

import java.nio.charset.StandardCharsets;
import org.chuhai.logistics.codetable.DataFile;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.tariff.TariffTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** R26: which goods may go by list. */
class RouteEligibilityTest {

    private static final String BY_FORM = "R26 BLOCK route UNKNOWN DECLARATION/route=DECLARATION";

    /** The silk export with another price of the scarves; 40 of them, and bags for 220.00. */
    private static Golden scarvesAt(String price, String total, String goodsValue) {
        return Golden.silk()
                .with(ORDER, "/lines/0/unitPrice", price)
                .with(ORDER, "/lines/0/total", total)
                .with(ORDER, "/goodsValue", goodsValue)
                .with(DECLARATION, "/lines/0/unitPrice", price)
                .with(DECLARATION, "/lines/0/total", total);
    }

    private static Golden inYuan(Golden export) {
        return export.with(ORDER, "/currency", "142")
                .with(DECLARATION, "/lines/0/currency", "142")
                .with(DECLARATION, "/lines/1/currency", "142");
    }

    @ParameterizedTest
    @CsvSource({"12.27, 490.80, 710.80, 4998.35, true", "12.28, 491.20, 711.20, 5001.16, false"})
    void aListIsWorthAtMostFiveThousandYuanByTheRateOfTheMonth(
            String price, String total, String goodsValue, String yuan, boolean allowed) {
        Golden export = scarvesAt(price, total, goodsValue);

        Report report = Judgement.assertFound(export, allowed ? null : BY_FORM);

        assertThat(report.findings())
                .allSatisfy(finding -> assertThat(finding.text().zh()).contains(yuan));
    }

    @ParameterizedTest
    @CsvSource({"119.5, 4780, 5000, true", "119.50025, 4780.01, 5000.01, false"})
    void exactlyFiveThousandIsAllowed(String price, String total, String goodsValue, boolean allowed) {
        Golden export = inYuan(scarvesAt(price, total, goodsValue));

        Judgement.assertFound(export, allowed ? null : BY_FORM);
    }

    @Test
    void theSentenceNamesTheValueAndTheLimit() {
        Golden export = inYuan(scarvesAt("120", "4800", "5020"));

        Finding finding = export.report().findings().getFirst();

        assertThat(finding.text().zh()).isEqualTo("货值约 5020.00 元，超过清单通关上限 5000 元，应以报关单申报。");
        assertThat(finding.text().en())
                .isEqualTo(
                        "The goods are worth about 5020.00 yuan, more than the 5000 that a list allows; declare them by"
                                + " form.");
        assertThat(finding.delta()).isEqualTo("20.00");
    }

    @Test
    void aWrongCurrencyOfTheListIsNoSecondFindingAboutItsValue() {
        Golden export = Golden.silk()
                .with(DECLARATION, "/lines/0/currency", "303")
                .with(DECLARATION, "/lines/1/currency", "303");

        Judgement.assertFound(
                export,
                "R12 BLOCK currency CURRENCY_MIXUP DECLARATION/lines/0/currency=502"
                        + " DECLARATION/lines/1/currency=502");
    }

    @Test
    void aWrongTotalOfTheListIsNoSecondFindingAboutItsValue() {
        Golden export = Golden.silk().with(DECLARATION, "/lines/0/total", "3400.00");

        Report report = export.report();

        assertThat(report.findings()).extracting(Finding::rule).containsExactly(RuleId.R10);
    }

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

        assertThat(Judgement.of(report)).contains("R26 BLOCK route#2 UNKNOWN DECLARATION/route=DECLARATION");
        report.findings().forEach(Judgement::assertReadable);
    }

    @Test
    void theFormIsOpenToEverything() {
        Report report = Golden.walnut().report();

        assertThat(report.evaluated()).contains(RuleId.R26);
        assertThat(report.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, true", "2026-04-01, false"})
    void withoutARateOfTheMonthTheValueIsNotJudged(String exportDate, boolean judged) {
        Golden export = scarvesAt("120", "4800", "5020")
                .with(DECLARATION, "/exportDate", exportDate)
                .with(DECLARATION, "/declaredAt", null);

        Report report = Judgement.assertFound(export, judged ? BY_FORM : null);

        assertThat(report.skipped().contains(new Skip(RuleId.R26, SkipReason.NO_RATE)))
                .isNotEqualTo(judged);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31T15:59:59Z, true", "2026-03-31T16:00:00Z, false"})
    void theMonthBeginsInBeijing(String declaredAt, boolean march) {
        Golden export = Golden.silk().with(DECLARATION, "/declaredAt", declaredAt);

        Report report = export.report();

        assertThat(report.skipped().contains(new Skip(RuleId.R26, SkipReason.NO_RATE)))
                .isNotEqualTo(march);
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
        "4x, MATCHED, true",
        "E, MATCHED, true"
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

    @Test
    void aListInDraftBecomesAFormByEditing() {
        Golden export = scarvesAt("120", "4800", "5020").in(DECLARATION, DocumentState.DRAFT);

        Report report = Judgement.assertFound(export, BY_FORM);

        assertThat(report.findings().getFirst().corrections())
                .extracting(Correction::kind)
                .containsExactly(Correction.Kind.EDIT);
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentState.class,
            names = {"DECLARED", "ACCEPTED"})
    void aListThatWasSentIsCancelledAndDeclaredByForm(DocumentState state) {
        Golden export = scarvesAt("120", "4800", "5020").in(DECLARATION, state);

        Report report = Judgement.assertFound(export, BY_FORM);

        assertThat(report.findings().getFirst().corrections())
                .extracting(Correction::kind)
                .containsExactly(Correction.Kind.CANCEL_AND_REDECLARE);
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
