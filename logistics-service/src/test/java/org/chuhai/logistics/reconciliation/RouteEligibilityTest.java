package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;

import org.chuhai.logistics.customsdocument.DocumentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** R26: up to which value goods may go by list, and what becomes of a list that may not. */
class RouteEligibilityTest {

    /** Fees of a list that the form leaves out under FOB are cleared with the route. */
    static final String TO_FORM =
            "DECLARATION/route=DECLARATION DECLARATION/freight=null DECLARATION/freightCurrency=null"
                    + " DECLARATION/insurance=null DECLARATION/insuranceCurrency=null";

    private static final String BY_FORM = "R26 BLOCK route UNKNOWN " + TO_FORM;

    /** The silk export with what only a form asks for. */
    private static final Golden SILK = Golden.silk()
            .with(DECLARATION, "/buyer", SampleTree.parse("{\"name\":\"Nord Handel GmbH\"}"))
            .with(DECLARATION, "/transportName", "CZ3011")
            .with(DECLARATION, "/voyageNo", "20260114");

    /** The silk export with another price of the scarves; 40 of them, and bags for 220.00. */
    private static Golden scarvesAt(String price, String total, String goodsValue) {
        return SILK.with(ORDER, "/lines/0/unitPrice", price)
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
}
