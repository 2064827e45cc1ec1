package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;
import static org.chuhai.logistics.customsdocument.DocumentKind.WAYBILL;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An order that leaves in two parts, each with a form and a waybill of its own. */
class SeveralDeclarationsTest {

    /** 12,000 of 20,000 kg in shell. */
    private final Golden firstPart = part(Golden.walnut().without(DECLARATION, "/lines/1"), "12000", "28200.00")
            .with(DECLARATION, "/netWeightKg", "12000")
            .with(DECLARATION, "/packages", 480)
            .with(DECLARATION, "/grossWeightKg", "12096")
            .with(WAYBILL, "/packages", 480)
            .with(WAYBILL, "/grossWeightKg", "12096")
            .with(WAYBILL, "/goodsInfo", "带壳干核桃");

    /** The other 8,000 kg, and all of the kernels. */
    private final Golden secondPart = part(Golden.walnut(), "8000", "18800.00")
            .with(DECLARATION, "/waybillNo", "KH2601150002")
            .with(DECLARATION, "/netWeightKg", "13000")
            .with(DECLARATION, "/packages", 820)
            .with(DECLARATION, "/grossWeightKg", "13364")
            .with(WAYBILL, "/waybillNo", "KH2601150002")
            .with(WAYBILL, "/packages", 820)
            .with(WAYBILL, "/grossWeightKg", "13364");

    private static Golden part(Golden export, String quantity, String total) {
        return export.with(DECLARATION, "/lines/0/quantity", quantity)
                .with(DECLARATION, "/lines/0/legalQuantity", quantity)
                .with(DECLARATION, "/lines/0/total", total);
    }

    private static Several declared(Golden part, Golden other) {
        return Several.walnut().waybills(part).declaration(part).others(other);
    }

    @Test
    void bothPartsMatchWhenTogetherTheyAreTheOrder() {
        Report first = declared(firstPart, secondPart).report();
        Report second = declared(secondPart, firstPart).report();

        assertThat(Judgement.of(first)).isEmpty();
        assertThat(Judgement.of(second)).isEmpty();
        assertThat(first.verdict()).isEqualTo(Verdict.MATCHED);
        assertThat(second.verdict()).isEqualTo(Verdict.MATCHED);
    }

    @Test
    void onePartAloneIsNotTheOrder() {
        Report report =
                Several.walnut().waybills(firstPart).declaration(firstPart).report();

        assertThat(report.verdict()).isEqualTo(Verdict.DISCREPANT);
    }

    @Test
    void whatTheProfileDoesNotAllowIsRefused() {
        Report report = declared(firstPart, secondPart).allowing().report();

        assertThat(Judgement.of(report)).contains("R01 BLOCK orderNo UNKNOWN");
    }

    @Test
    void partsThatAreMoreThanTheOrderAreFoundWithWhatIsLeft() {
        Golden tooMuch = part(secondPart, "8500", "19975.00").with(DECLARATION, "/netWeightKg", "13500");

        Report report = declared(tooMuch, firstPart).report();

        assertThat(Judgement.of(report))
                .containsExactly(
                        "R09 BLOCK quantity#1 UNKNOWN DECLARATION/lines/0/quantity=8000"
                                + " DECLARATION/lines/0/total=18800.00 DECLARATION/lines/0/legalQuantity=8000"
                                + " DECLARATION/netWeightKg=13000 => R10.total R11.goodsValue R19.legalQuantity R18.netWeightKg");
        Finding finding = report.findings().getFirst();
        assertThat(finding.pointers().order()).isNull();
        assertThat(finding.text().en()).endsWith("Of the 20000 ordered, other declarations declare 12000.");
        assertThat(finding.text().zh()).endsWith("订单共 20000，其他申报单已申报 12000。");
    }

    @Test
    void aWrongPriceInOnePartIsNoFaultOfTheOther() {
        Golden dear = firstPart
                .with(DECLARATION, "/lines/0/unitPrice", "2.53")
                .with(DECLARATION, "/lines/0/total", "30360.00");

        Report ofTheOther = declared(secondPart, dear).report();

        assertThat(Judgement.of(ofTheOther)).isEmpty();
    }

    @Test
    void aPartInTonnesCounts() {
        Golden tonnes = firstPart
                .with(DECLARATION, "/lines/0/quantity", "12")
                .with(DECLARATION, "/lines/0/unit", "070")
                .with(DECLARATION, "/lines/0/unitPrice", "2350");

        Report report = declared(secondPart, tonnes).report();

        assertThat(Judgement.of(report)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"18677.67, as it is rounded by itself", "18677.66, as what is left of the total"})
    void aPartMayBeRoundedByItselfOrBeTheRest(String total, String rounding) {
        Golden order = Golden.walnut()
                .with(ORDER, "/lines/0/unitPrice", "2.335")
                .with(ORDER, "/lines/0/total", "46700.00")
                .with(ORDER, "/goodsValue", "80700.00");
        Golden first = part(firstPart, "12001", "28022.34").with(DECLARATION, "/lines/0/unitPrice", "2.335");
        Golden second = part(secondPart, "7999", total)
                .with(DECLARATION, "/lines/0/unitPrice", "2.335")
                .with(DECLARATION, "/netWeightKg", "12999");

        Report report = declared(second, first).orders(order).report();

        assertThat(report.findings()).as(rounding).allMatch(finding -> finding.severity() == Severity.INFO);
    }

    @Test
    void aWrongTotalOfASharedLineIsNotReckonedWith() {
        Golden order =
                Golden.walnut().with(ORDER, "/lines/0/total", "74000.00").with(ORDER, "/goodsValue", "108000.00");

        Report report = declared(secondPart, firstPart).orders(order).report();

        assertThat(report.findings())
                .filteredOn(finding -> finding.rule() == RuleId.R10)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.values()).isEqualTo(new Sides("45800.00", null, "18800.00"));
                    assertThat(finding.pointers()).isEqualTo(new Sides(null, null, "/lines/0/total"));
                    assertThat(finding.corrections()).isEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource({"12, 070, 2350", "12000, 011, 2.35"})
    void whatIsTakenAlreadyStandsAsItIsDeclared(String quantity, String unit, String price) {
        Golden again = firstPart
                .with(DECLARATION, "/lines/0/quantity", quantity)
                .with(DECLARATION, "/lines/0/unit", unit)
                .with(DECLARATION, "/lines/0/unitPrice", price);

        Report report = declared(again, Golden.walnut().with(DECLARATION, "/waybillNo", "KH2601150002"))
                .report();

        assertThat(Judgement.of(report)).containsExactly("R09 BLOCK quantity#1 UNKNOWN");
    }

    @Test
    void aPartWithoutItemNumbersIsFoundByLikeness() {
        Golden unnamed =
                firstPart.with(DECLARATION, "/lines/0/itemNo", null).with(DECLARATION, "/lines/0/unitPrice", "2.53");

        Report report = declared(secondPart, unnamed).report();

        assertThat(Judgement.of(report)).isEmpty();
    }

    @Test
    void whatTheBuyerPaysForFreightIsNotDividedAmongParts() {
        Golden paid = Golden.walnut().with(ORDER, "/freight", "3000");

        Report report = declared(secondPart, firstPart).orders(paid).report();

        assertThat(Judgement.of(report)).isEmpty();
    }

    @Test
    void theOnlyOrderIsNotCalledByItsNumber() {
        Golden other = secondPart.with(DECLARATION, "/platform/code", "91000000MA0MARKTXF");

        Report report = declared(other, firstPart).report();

        assertThat(report.findings())
                .filteredOn(finding -> finding.rule() == RuleId.R02)
                .singleElement()
                .satisfies(finding -> assertThat(finding.documents()).isEqualTo(Sides.NONE));
    }

    @Test
    void twoPartsOnOneWaybillHaveEachWhatTheOtherLeavesOfIt() {
        Golden second = secondPart.with(DECLARATION, "/waybillNo", "KH2601150001");

        Report report = Several.walnut().declaration(firstPart).others(second).report();

        assertThat(Judgement.of(report)).isEmpty();
        assertThat(report.skipped())
                .contains(
                        new Skip(RuleId.R13, SkipReason.SHARED_WAYBILL),
                        new Skip(RuleId.R14, SkipReason.SHARED_WAYBILL));
    }

    @Test
    void whoHasMoreOfASharedWaybillThanIsLeftIsToldWhoHasTheRest() {
        Golden heavy = firstPart.with(DECLARATION, "/grossWeightKg", "12097");
        Golden second = secondPart.with(DECLARATION, "/waybillNo", "KH2601150001");

        Report report = Several.walnut().declaration(heavy).others(second).report();

        assertThat(Judgement.of(report))
                .containsExactly("R17 BLOCK grossWeightKg UNKNOWN DECLARATION/grossWeightKg=12096");
        Finding finding = report.findings().getFirst();
        assertThat(finding.pointers().waybill()).isNull();
        assertThat(finding.text().en())
                .endsWith("The waybills: KH2601150001 25460; other declarations declare 13364 of it.");
        assertThat(finding.text().zh()).endsWith("各运单：KH2601150001 为 25460；其他申报单已申报 13364。");
    }

    @Test
    void linesOfOrdersThatAreNotOursTakeNothingAway() {
        Golden groupage = part(secondPart, "9000", "18000.00")
                .with(DECLARATION, "/lines/0/unitPrice", "2.00")
                .with(DECLARATION, "/lines/0/itemNo", null)
                .with(DECLARATION, "/lines/0/name", "别家核桃")
                .with(DECLARATION, "/orderNo", "WN-OTHER")
                .with(
                        DECLARATION,
                        "/furtherOrderNos",
                        SampleTree.parse("{\"n\":[\"WN-20260115-0001\"]}").get("n"));
        Golden first = Golden.walnut().without(DECLARATION, "/lines/1").with(DECLARATION, "/netWeightKg", "20000");

        Report report = declared(first, groupage).report();

        assertThat(Judgement.of(report)).noneMatch(line -> line.startsWith("R09"));
    }
}
