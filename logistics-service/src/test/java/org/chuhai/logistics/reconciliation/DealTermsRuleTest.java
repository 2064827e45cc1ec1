package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R15: terms of order and declaration, and whether fees explain the difference of their values. */
class DealTermsRuleTest {

    private static final Skip NOT_BY_LINE = new Skip(RuleId.R10, SkipReason.VALUE_BASIS_DIFFERS);

    /** The silk order with freight and insurance in its prices: 48.80 more than the list declares, all in the scarves. */
    private static Golden soldCif() {
        return Golden.silk()
                .with(ORDER, "/incoterm", "CIF")
                .with(ORDER, "/insurance", "2.80")
                .with(ORDER, "/lines/0/unitPrice", "9.72")
                .with(ORDER, "/lines/0/total", "388.80")
                .with(ORDER, "/goodsValue", "608.80");
    }

    /** The walnut form with freight and insurance in its prices: 3443 more than the order, all in the walnuts in shell. */
    private static Golden declaredCif() {
        return Golden.walnut()
                .with(DECLARATION, "/terms", "1")
                .with(DECLARATION, "/freight", "3200")
                .with(DECLARATION, "/freightCurrency", "USD")
                .with(DECLARATION, "/insurance", "243")
                .with(DECLARATION, "/insuranceCurrency", "USD")
                .with(DECLARATION, "/lines/0/unitPrice", "2.52215")
                .with(DECLARATION, "/lines/0/total", "50443.00");
    }

    @ParameterizedTest
    @CsvSource({"FOB, 3", "FCA, 3", "FAS, 3", ", 3", "EXW, 7"})
    void theSameTermsUnderAnotherNameAreTheSame(String incoterm, String terms) {
        Golden export = Golden.walnut().with(ORDER, "/incoterm", incoterm).with(DECLARATION, "/terms", terms);

        Report report = Judgement.assertFound(export, null);

        assertThat(report.evaluated()).contains(RuleId.R15);
        assertThat(report.skipped()).doesNotContain(NOT_BY_LINE);
    }

    @Test
    void anOrderOnCifAgreesWithAListThatLeavesItsFeesOut() {
        Report report = Judgement.assertFound(soldCif(), null);

        assertThat(report.verdict()).isEqualTo(Verdict.MATCHED);
        assertThat(report.skipped()).contains(NOT_BY_LINE);
    }

    @Test
    void aFormOnCifAgreesWithAnOrderWithoutTheFees() {
        Report report = Judgement.assertFound(declaredCif(), null);

        assertThat(report.verdict()).isEqualTo(Verdict.MATCHED);
        assertThat(report.skipped()).contains(NOT_BY_LINE);
    }

    @Test
    void aWrongFeeIsNoSecondFindingAboutTheTerms() {
        Golden export = declaredCif().with(DECLARATION, "/freight", "3020");

        Judgement.assertFound(export, "R13 BLOCK freight TRANSPOSED_DIGITS DECLARATION/freight=3200");
    }

    @Test
    void aFeeThatTheFormForgotIsNoSecondFindingAboutTheTerms() {
        Golden export = declaredCif().with(DECLARATION, "/insurance", null);

        Judgement.assertFound(export, "R14 BLOCK insurance UNKNOWN DECLARATION/insurance=243");
    }

    @Test
    void aFeeThatIsDeclaredAsARateDoesNotExplainTheDifference() {
        Golden export = declaredCif().with(DECLARATION, "/insurance", null).with(DECLARATION, "/insuranceMark", "1");

        Report report = Judgement.assertFound(export, "R15 WARN terms UNKNOWN");

        assertThat(report.skipped())
                .contains(
                        new Skip(RuleId.R14, SkipReason.FEE_IS_A_RATE), new Skip(RuleId.R15, SkipReason.FEE_IS_A_RATE));
    }

    @Test
    void whatFeesDoNotExplainIsFoundWithTheDifference() {
        Golden export =
                soldCif().with(DECLARATION, "/lines/0/unitPrice", "8.60").with(DECLARATION, "/lines/0/total", "344.00");

        Report report = Judgement.assertFound(export, "R15 BLOCK terms UNKNOWN");

        assertThat(report.findings().getFirst().delta()).isEqualTo("4.00");
        assertThat(report.findings().getFirst().text().zh())
                .isEqualTo("订单按 CIF 计价，申报单成交方式为 3；扣除所含运费、保险费后，订单货值为 560.00，申报单为 564.00，不一致。");
        assertThat(report.findings().getFirst().text().en())
                .isEqualTo(
                        "The order is priced CIF, the declaration on deal terms 3; without the fees in their prices the"
                                + " goods are worth 560.00 by the order and 564.00 by the declaration.");
    }

    @Test
    void aLineThatDoesNotAddUpIsNoSecondFindingAboutTheTerms() {
        Golden export = soldCif().with(DECLARATION, "/lines/0/total", "344.00");

        Report report = export.report();

        assertThat(report.findings()).extracting(Finding::rule).doesNotContain(RuleId.R11);
        assertThat(report.findings()).extracting(Finding::field).contains("unitPrice");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        DAP | 3 | the one cannot be converted to the other
        EXW | 3 | the one cannot be converted to the other
        FOB | 7 | the one cannot be converted to the other
        FOB | 5 | the one cannot be converted to the other
        CIF | 3 | the freight in the price of the order is not known
        """)
    void whatCannotBeConvertedIsPointedOut(String incoterm, String terms, String why) {
        Golden export = Golden.walnut().with(ORDER, "/incoterm", incoterm).with(DECLARATION, "/terms", terms);

        Report report = Judgement.assertFound(export, "R15 WARN terms UNKNOWN");

        assertThat(report.findings().getFirst().text().en()).endsWith("were not compared: " + why + ".");
        assertThat(report.skipped()).contains(NOT_BY_LINE);
    }

    @Test
    void aForgottenLineIsNoSecondFindingAboutTheTerms() {
        Golden export = declaredCif().without(DECLARATION, "/lines/1").with(DECLARATION, "/netWeightKg", "20000");

        Report report = export.report();

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(RuleId.R06);
            assertThat(finding.consequences()).contains(new Consequence(RuleId.R15, "terms"));
        });
    }

    @Test
    void otherTermsInAnotherCurrencyAreNotConverted() {
        Golden export =
                soldCif().with(DECLARATION, "/lines/0/currency", "300").with(DECLARATION, "/lines/1/currency", "300");

        Report report = export.report();

        assertThat(report.findings())
                .filteredOn(finding -> finding.rule() == RuleId.R15)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARN);
                    assertThat(finding.text().en()).endsWith("they are in different currencies.");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        silk   | 1 | R15 BLOCK terms UNKNOWN DECLARATION/terms=3
        silk   | 3 |
        walnut | 9 | R15 BLOCK terms UNKNOWN
        """)
    void termsThatTheRouteDoesNotKnowAreFound(String sample, String terms, String findings) {
        ThreeDocuments documents = UnreadTree.with(Golden.sample(sample).documents(), DECLARATION, "/terms", terms);

        Report report = new ReconciliationEngine(Golden.SHIPPED).reconcile(documents);

        assertThat(Judgement.of(report)).isEqualTo(findings == null ? List.of() : List.of(findings));
        report.findings().forEach(Judgement::assertReadable);
    }
}
