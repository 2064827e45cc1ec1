package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;
import static org.chuhai.logistics.customsdocument.DocumentKind.WAYBILL;

import org.chuhai.logistics.customsdocument.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R13 freight and R14 insurance. */
class FeeRulesTest {

    /** The walnut export sold CIF: the price contains freight and insurance, and the form states them. */
    private static Golden cif() {
        return Golden.walnut()
                .with(ORDER, "/incoterm", "CIF")
                .with(DECLARATION, "/terms", "1")
                .with(DECLARATION, "/freight", "3200")
                .with(DECLARATION, "/freightCurrency", "USD")
                .with(DECLARATION, "/insurance", "243")
                .with(DECLARATION, "/insuranceCurrency", "USD");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /freight           | 46    |
        /freight           | 64    | R13 BLOCK freight TRANSPOSED_DIGITS DECLARATION/freight=46.00
        /freight           | 460   | R13 BLOCK freight DECIMAL_SHIFT DECLARATION/freight=46.00
        /freight           | 0     | R13 BLOCK freight UNKNOWN DECLARATION/freight=46.00
        /freightCurrency   | USD   |
        /freightCurrency   | 300   | R13 BLOCK freightCurrency CURRENCY_MIXUP DECLARATION/freightCurrency=502
        /freightCurrency   | XXX   | R13 BLOCK freightCurrency CURRENCY_MIXUP DECLARATION/freightCurrency=USD
        /insurance         | 2.8   |
        /insurance         | 8.20  | R14 BLOCK insurance TRANSPOSED_DIGITS DECLARATION/insurance=2.80
        /insurance         | 3     | R14 BLOCK insurance UNKNOWN DECLARATION/insurance=2.80
        /insuranceCurrency | 300   | R14 BLOCK insuranceCurrency CURRENCY_MIXUP DECLARATION/insuranceCurrency=502
        """)
    void theFeesOfAListAreThoseOfTheWaybill(String pointer, String value, String findings) {
        Golden export = Golden.silk().with(DECLARATION, pointer, value);

        Judgement.assertFound(export, findings);
    }

    @Test
    void aFeeOfAnotherAmountInAnotherCurrencyIsNotCompared() {
        Golden export = Golden.silk().with(DECLARATION, "/freight", "43").with(DECLARATION, "/freightCurrency", "300");

        Report report = Judgement.assertFound(export, "R13 WARN freight UNKNOWN");

        assertThat(report.skipped()).contains(new Skip(RuleId.R13, SkipReason.CURRENCIES_DIFFER));
        assertThat(report.findings().getFirst().text().en())
                .isEqualTo("Freight differs in amount and currency and was not compared: waybill 46.00 502, declaration"
                        + " 43 300.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /freight           | 3200.00 |
        /freight           | 3020    | R13 BLOCK freight TRANSPOSED_DIGITS DECLARATION/freight=3200
        /freightCurrency   | EUR     | R13 BLOCK freightCurrency CURRENCY_MIXUP DECLARATION/freightCurrency=USD
        /freightCurrency   | null    | R13 BLOCK freightCurrency CURRENCY_MIXUP DECLARATION/freightCurrency=USD
        /freight           | null    | R13 BLOCK freight UNKNOWN DECLARATION/freight=3200
        /insurance         | null    | R14 BLOCK insurance UNKNOWN DECLARATION/insurance=243
        /insurance         | 234     | R14 BLOCK insurance TRANSPOSED_DIGITS DECLARATION/insurance=243
        """)
    void aFormWhosePriceContainsFeesStatesThem(String pointer, String value, String findings) {
        Golden export = cif().withCell(DECLARATION, pointer, value);

        Judgement.assertFound(export, findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2 | CFR | R13 BLOCK freight UNKNOWN DECLARATION/freight=3200 DECLARATION/freightCurrency=USD
        4 |     | R14 BLOCK insurance UNKNOWN DECLARATION/insurance=243 DECLARATION/insuranceCurrency=USD; R15 BLOCK terms UNKNOWN
        """)
    void whichFeesAFormStatesFollowsFromItsTerms(String terms, String incoterm, String findings) {
        Golden export = Golden.walnut().with(ORDER, "/incoterm", incoterm).with(DECLARATION, "/terms", terms);

        Report report = export.report();

        assertThat(Judgement.of(report)).containsExactly(findings.split("; ", -1));
        report.findings().forEach(Judgement::assertReadable);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 3", "2, 1"})
    void aFeeThatIsDeclaredAsARateIsNotMissing(String mark, String terms) {
        Golden export = cif().with(DECLARATION, "/terms", terms)
                .with(ORDER, "/incoterm", "1".equals(terms) ? "CIF" : "FOB")
                .with(DECLARATION, "/freight", null)
                .with(DECLARATION, "/freightMark", mark)
                .with(DECLARATION, "/insurance", null)
                .with(DECLARATION, "/insuranceMark", mark);

        Report report = Judgement.assertFound(export, null);

        assertThat(report.skipped())
                .contains(
                        new Skip(RuleId.R13, SkipReason.FEE_IS_A_RATE), new Skip(RuleId.R14, SkipReason.FEE_IS_A_RATE));
        assertThat(report.evaluated()).doesNotContain(RuleId.R13, RuleId.R14);
    }

    @Test
    void aTotalMarkedAsOneIsCompared() {
        Golden export = cif().with(DECLARATION, "/insurance", "234").with(DECLARATION, "/insuranceMark", "3");

        Judgement.assertFound(export, "R14 BLOCK insurance TRANSPOSED_DIGITS DECLARATION/insurance=243");
    }

    @Test
    void aFeeThatNobodyKnowsIsMissedWithoutACorrection() {
        Golden export = cif().with(WAYBILL, "/insurance", "0").with(DECLARATION, "/insurance", null);

        Report report =
                Judgement.assertFound(export, "R14 BLOCK insurance UNKNOWN; R15 WARN terms UNKNOWN".split(";", -1)[0]);

        assertThat(report.findings().getFirst().text().zh()).isEqualTo("成交方式 1（到岸价）须填报保险费，申报单没有填报，运单也没有。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /freight   | 0    |
        /freight   | 3200 | R13 WARN freight UNKNOWN DECLARATION/freight=null
        /insurance | 243  | R14 WARN insurance UNKNOWN DECLARATION/insurance=null
        """)
    void aFormUnderFobLeavesTheFeesOut(String pointer, String value, String findings) {
        Golden export = Golden.walnut().with(DECLARATION, pointer, value);

        Judgement.assertFound(export, findings);
    }

    @ParameterizedTest
    @CsvSource({"3, FEE_NOT_DECLARED", "5, DEAL_TERMS_UNKNOWN", "6, DEAL_TERMS_UNKNOWN", "7, FEE_NOT_DECLARED"})
    void whatTheTermsLeaveOutIsNotSilentlyAgreedWith(String terms, SkipReason reason) {
        Report report = Golden.walnut().with(DECLARATION, "/terms", terms).report();

        assertThat(report.skipped()).contains(new Skip(RuleId.R13, reason), new Skip(RuleId.R14, reason));
        assertThat(report.evaluated()).doesNotContain(RuleId.R13, RuleId.R14);
    }

    @Test
    void thatTheBuyerPaidAnotherFreightIsPointedOut() {
        Golden export = Golden.silk().with(ORDER, "/freight", "50.00");

        Report report = Judgement.assertFound(export, "R13 WARN freight UNKNOWN");

        assertThat(report.findings().getFirst().delta()).isEqualTo("4.00");
        assertThat(report.findings().getFirst().text().zh()).isEqualTo("订单运费为 50.00，运单实际运费为 46.00：买方支付的金额与实际运费不同，请确认。");
    }

    @Test
    void aWaybillAgainstOrderAndListIsOneFindingThatSaysSo() {
        Report report = Golden.silk().with(WAYBILL, "/freight", "64.00").report();

        assertThat(Judgement.of(report))
                .containsExactly("R13 BLOCK freight TRANSPOSED_DIGITS DECLARATION/freight=64.00");
        assertThat(report.findings().getFirst().values().order()).isEqualTo("46.00");
        assertThat(report.findings().getFirst().text().zh()).endsWith("订单与申报单的金额相同，请先核对运单。");
    }

    @Test
    void aFreightThatTheBuyerPaidInAnotherCurrencyIsNotCompared() {
        Report report = Golden.walnut()
                .with(ORDER, "/freight", "3200")
                .with(WAYBILL, "/currency", "EUR")
                .report();

        assertThat(report.findings()).isEmpty();
        assertThat(report.skipped()).contains(new Skip(RuleId.R13, SkipReason.CURRENCIES_DIFFER));
    }

    @ParameterizedTest
    @CsvSource({"WAYBILL, NO_WAYBILL", "DECLARATION, NO_DECLARATION"})
    void aMissingDocumentIsNamed(DocumentKind missing, SkipReason reason) {
        Report report = Golden.silk().without(missing).report();

        assertThat(report.skipped()).contains(new Skip(RuleId.R13, reason), new Skip(RuleId.R14, reason));
    }
}
