package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
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
    void aWaybillOfAnotherOrderDoesNotBelongHere() {
        Golden other = second.with(WAYBILL, "/orderNo", "WN-20260115-0009");

        Report report = trucks.waybills(first, other).report();

        assertThat(report.findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(RuleId.R01);
            assertThat(finding.documents().waybill()).isEqualTo(SECOND);
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
