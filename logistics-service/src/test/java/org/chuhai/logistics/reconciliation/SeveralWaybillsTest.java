package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;
import static org.chuhai.logistics.customsdocument.DocumentKind.WAYBILL;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Goods of one form on two trucks, each with its waybill. */
class SeveralWaybillsTest {

    private static final String SECOND = "KH2601150002";

    private final Golden first = Golden.walnut()
            .with(WAYBILL, "/packages", 800)
            .with(WAYBILL, "/grossWeightKg", "20160")
            .with(WAYBILL, "/goodsInfo", "带壳干核桃");
    private final Golden second = Golden.walnut()
            .with(WAYBILL, "/waybillNo", SECOND)
            .with(WAYBILL, "/orderNo", "WN-20260115-0001")
            .with(WAYBILL, "/packages", 500)
            .with(WAYBILL, "/grossWeightKg", "5300")
            .with(WAYBILL, "/goodsInfo", "干核桃仁");
    private final Several trucks = Several.walnut().waybills(first, second);

    @Test
    void theSumsOfTheWaybillsAreDeclared() {
        Report report = trucks.report();

        assertThat(Judgement.of(report)).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.MATCHED);
    }

    @Test
    void whatTheProfileDoesNotAllowIsRefused() {
        Report report = trucks.allowing(Allowance.SEVERAL_ORDERS).report();

        assertThat(Judgement.of(report)).contains("R04 BLOCK waybillNo UNKNOWN");
    }

    @Test
    void aWrongSumIsCorrectedInTheDeclarationAndItsAddendsAreNamed() {
        Report report = trucks.declaration(Golden.walnut().with(DECLARATION, "/packages", 1310))
                .report();

        assertThat(Judgement.of(report)).containsExactly("R16 BLOCK packages UNKNOWN DECLARATION/packages=1300");
        Finding finding = report.findings().getFirst();
        assertThat(finding.values().waybill()).isEqualTo("1300");
        assertThat(finding.pointers().waybill()).isNull();
        assertThat(finding.text().en()).endsWith("The waybills: KH2601150001 800, KH2601150002 500.");
        assertThat(finding.text().zh()).endsWith("各运单：KH2601150001 为 800，KH2601150002 为 500。");
    }

    @Test
    void aCarrierThatTheDeclarationDoesNotNameIsFoundInItsWaybill() {
        Golden other = second.with(WAYBILL, "/carrier/code", "91000000MA0FLYER83");

        Report report = trucks.waybills(first, other).report();

        assertThat(report.findings())
                .filteredOn(finding -> finding.severity() == Severity.BLOCK)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(RuleId.R04);
                    assertThat(finding.documents().waybill()).isEqualTo(SECOND);
                });
    }

    @Test
    void weightsAreAddedUpLikeCounts() {
        Report report = trucks.declaration(Golden.walnut().with(DECLARATION, "/grossWeightKg", "25640"))
                .report();

        assertThat(Judgement.of(report))
                .containsExactly("R17 BLOCK grossWeightKg TRANSPOSED_DIGITS DECLARATION/grossWeightKg=25460");
        assertThat(report.findings().getFirst().text().en())
                .endsWith("The waybills: KH2601150001 20160, KH2601150002 5300.");
    }

    @Test
    void feesAreAddedUpLikeCounts() {
        Golden form = Golden.walnut()
                .with(ORDER, "/incoterm", "CIF")
                .with(DECLARATION, "/terms", "1")
                .with(DECLARATION, "/freight", "4700")
                .with(DECLARATION, "/freightCurrency", "USD")
                .with(DECLARATION, "/insurance", "343")
                .with(DECLARATION, "/insuranceCurrency", "USD");
        Golden cheaper = second.with(WAYBILL, "/freight", "1500").with(WAYBILL, "/insurance", "100");
        Several cif = trucks.orders(form).waybills(first, cheaper);

        assertThat(Judgement.of(cif.declaration(form).report())).noneMatch(line -> line.matches("R1[34].*"));
        assertThat(told(cif.declaration(form.with(DECLARATION, "/freight", "4800")), RuleId.R13))
                .endsWith("The waybills: KH2601150001 3200, KH2601150002 1500.");
        assertThat(told(cif.declaration(form.with(DECLARATION, "/insurance", "334")), RuleId.R14))
                .endsWith("The waybills: KH2601150001 243, KH2601150002 100.");
    }

    private static String told(Several export, RuleId rule) {
        return export.report().findings().stream()
                .filter(finding -> finding.rule() == rule)
                .map(finding -> finding.text().en())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void feesInTwoCurrenciesHaveNoSum() {
        Report report =
                trucks.waybills(first, second.with(WAYBILL, "/currency", "CNY")).report();

        assertThat(report.skipped())
                .contains(
                        new Skip(RuleId.R13, SkipReason.CURRENCIES_DIFFER),
                        new Skip(RuleId.R14, SkipReason.CURRENCIES_DIFFER));
        assertThat(report.evaluated()).doesNotContain(RuleId.R13, RuleId.R14);
    }

    @Test
    void twoCodesOfOneCurrencyAreOneCurrency() {
        Report report =
                trucks.waybills(first, second.with(WAYBILL, "/currency", "502")).report();

        assertThat(Judgement.of(report)).isEmpty();
        assertThat(report.skipped()).noneMatch(skip -> skip.reason() == SkipReason.CURRENCIES_DIFFER);
    }

    @Test
    void aWaybillThatNamesNoOrderIsComparedWithTheFirst() {
        Report report = trucks.waybills(
                        first,
                        second.with(WAYBILL, "/orderNo", null).with(WAYBILL, "/seller/code", "91000000MA0HANFU00"))
                .report();

        assertThat(Judgement.of(report))
                .containsExactly("R03 BLOCK seller.code UNKNOWN WAYBILL/seller/code=91000000MA0WANUT1J");
        assertThat(report.findings().getFirst().pointers().order()).isEqualTo("/seller/code");
    }

    @Test
    void waybillsThatComeBeforeTheirOrderWaitForIt() {
        Report report = new Several(
                        List.of(), List.of(first, second), Golden.walnut(), List.of(), Set.of(Allowance.values()))
                .report();

        assertThat(report.waitingFor()).containsExactly(ORDER);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void aWaybillOfAnotherOrderDoesNotBelongHere() {
        Golden other = second.with(WAYBILL, "/orderNo", "WN-20260115-0009");

        Report report = trucks.waybills(first, other).report();

        assertThat(report.findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(RuleId.R01);
            assertThat(finding.documents()).isEqualTo(new Sides(null, SECOND, null));
            assertThat(finding.pointers()).isEqualTo(new Sides("/orderNo", "/orderNo", "/orderNo"));
        });
    }

    @Test
    void longTextsOfTwoWaybillsAreNotOneThatIsTooLong() {
        String goods = "带壳干核桃;" + "核".repeat(120);

        Report report = trucks.waybills(
                        first.with(WAYBILL, "/goodsInfo", goods), second.with(WAYBILL, "/goodsInfo", goods + "桃"))
                .report();

        assertThat(Judgement.of(report)).noneMatch(line -> line.startsWith("V01"));
    }

    @Test
    void beforeADeclarationNobodyKnowsWhatTheWaybillsAddUpTo() {
        Report report = new Several(
                        List.of(Golden.walnut()), List.of(first, second), null, List.of(), Set.of(Allowance.values()))
                .report();

        assertThat(report.findings()).isEmpty();
        assertThat(report.waitingFor()).containsExactly(DECLARATION);
    }
}
