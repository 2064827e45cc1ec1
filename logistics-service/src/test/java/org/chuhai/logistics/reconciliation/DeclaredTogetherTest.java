package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;
import static org.chuhai.logistics.customsdocument.DocumentKind.WAYBILL;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of two orders that one form covers a finding means, and what of their sums is judged. */
class DeclaredTogetherTest {

    private static final String FIRST = TwoOrders.FIRST;
    private static final String SECOND = TwoOrders.SECOND;

    private final Golden inShell = TwoOrders.IN_SHELL;
    private final Golden kernels = TwoOrders.KERNELS;
    private final Golden form = TwoOrders.naming(SECOND);
    private final Several together = TwoOrders.TOGETHER;

    @Test
    void aDeclarationIsJudgedByItselfUntilItsDocumentsCome() {
        ThreeDocuments tooLong = UnreadTree.with(form.documents(), DECLARATION, "/licenceNo", "4".repeat(21));
        ExportDocuments alone = new ExportDocuments(List.of(), List.of(), tooLong.declaration(), List.of());

        Report report = new ReconciliationEngine(Golden.SHIPPED).reconcile(alone);

        assertThat(report.waitingFor()).containsExactly(ORDER, WAYBILL);
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule() == RuleId.V01)
                .singleElement()
                .satisfies(finding -> assertThat(finding.pointers()).isEqualTo(new Sides(null, null, "/licenceNo")));
    }

    @Test
    void aCountPointsIntoTheOnlyWaybill() {
        Report report = together.waybills(Golden.walnut().with(WAYBILL, "/packages", 1310))
                .report();

        assertThat(Judgement.of(report)).containsExactly("R16 BLOCK packages UNKNOWN DECLARATION/packages=1310");
        Finding finding = report.findings().getFirst();
        assertThat(finding.pointers()).isEqualTo(new Sides(null, "/packages", "/packages"));
        assertThat(finding.documents()).isEqualTo(Sides.NONE);
    }

    @Test
    void countsAndWeightsOfBothOrdersAreAddedUp() {
        Report report = together.orders(
                        inShell.with(ORDER, "/packages", 810), kernels.with(ORDER, "/grossWeightKg", "5200"))
                .report();

        assertThat(report.findings())
                .extracting(finding -> finding.field() + " " + finding.values().order())
                .containsExactly("packages 1310", "grossWeightKg 25360");
    }

    @Test
    void theLargestNumberOfPackagesThatAMessageCanSayIsCompared() {
        Report report = together.orders(inShell, kernels.with(ORDER, "/packages", 999_999_999 - 800))
                .report();

        assertThat(report.findings())
                .extracting(finding -> finding.field() + " " + finding.values().order())
                .containsExactly("packages 999999999");
    }

    @Test
    void whatTheBuyersPayForFreightIsAddedUp() {
        Golden paid = inShell.with(ORDER, "/freight", "2000");

        Report same =
                together.orders(paid, kernels.with(ORDER, "/freight", "1200")).report();
        Report less =
                together.orders(paid, kernels.with(ORDER, "/freight", "1000")).report();

        assertThat(Judgement.of(same)).isEmpty();
        assertThat(Judgement.of(less)).containsExactly("R13 WARN freight UNKNOWN");
        assertThat(less.findings().getFirst().text().en()).contains("paid a freight of 3000 by the order");
    }

    @Test
    void aCurrencyIsComparedWithTheLinesOfItsOwnOrder() {
        Report report = together.declaration(form.with(DECLARATION, "/lines/1/currency", "EUR"))
                .report();

        assertThat(Judgement.of(report))
                .containsExactly("R12 BLOCK currency#2 CURRENCY_MIXUP DECLARATION/lines/1/currency=USD");
        assertThat(report.findings().getFirst().documents()).isEqualTo(new Sides(SECOND, null, null));
        assertThat(report.findings().getFirst().pointers().declaration()).isEqualTo("/lines/1/currency");
    }

    @Test
    void whatIsWrongInTheLinesOfBothIsToldForEach() {
        Report report = together.declaration(form.with(DECLARATION, "/lines/0/currency", "EUR")
                        .with(DECLARATION, "/lines/1/currency", "EUR"))
                .report();

        assertThat(Judgement.of(report))
                .containsExactly(
                        "R12 BLOCK currency#1 CURRENCY_MIXUP DECLARATION/lines/0/currency=USD",
                        "R12 BLOCK currency#2 CURRENCY_MIXUP DECLARATION/lines/1/currency=USD");
    }

    @Test
    void allInAnotherCurrencyIsToldForEachOrder() {
        Golden whole = Golden.walnut();
        Golden second = whole.with(ORDER, "/orderNo", SECOND)
                .with(ORDER, "/lines/0/itemNo", "PINE-NUT")
                .with(ORDER, "/lines/1/itemNo", "ALMOND");
        Golden four = form.with(DECLARATION, "/lines/-", line(0))
                .with(DECLARATION, "/lines/-", line(1))
                .with(DECLARATION, "/lines/2/itemNo", "PINE-NUT")
                .with(DECLARATION, "/lines/3/itemNo", "ALMOND");
        for (int i = 0; i < 4; i++) {
            four = four.with(DECLARATION, "/lines/" + i + "/no", i + 1)
                    .with(DECLARATION, "/lines/" + i + "/currency", "EUR");
        }

        Report report = together.orders(whole, second).declaration(four).report();

        assertThat(Judgement.of(report))
                .contains(
                        "R12 BLOCK currency CURRENCY_MIXUP DECLARATION/lines/0/currency=USD DECLARATION/lines/1/currency=USD",
                        "R12 BLOCK currency CURRENCY_MIXUP DECLARATION/lines/2/currency=USD DECLARATION/lines/3/currency=USD");
    }

    private JsonNode line(int index) {
        return SampleTree.parse(form.json(DECLARATION)).at("/lines/" + index);
    }

    @Test
    void aLineThatNoOrderHasIsJudgedWithTheFirst() {
        Golden more = form.with(DECLARATION, "/lines/-", line(1))
                .with(DECLARATION, "/lines/2/no", 3)
                .with(DECLARATION, "/lines/2/itemNo", "TEA")
                .with(DECLARATION, "/lines/2/currency", "EUR");

        Report report = together.declaration(more).report();

        assertThat(report.findings())
                .filteredOn(finding -> finding.rule() == RuleId.R12)
                .singleElement()
                .satisfies(finding -> assertThat(finding.documents().order()).isEqualTo(FIRST));
    }

    @Test
    void aCodeThatBothOrdersHaveWrongIsOneFindingWithTwoCorrections() {
        Report report = together.orders(
                        inShell.with(ORDER, "/platform/code", "91000000MA0PLATF95"),
                        kernels.with(ORDER, "/platform/code", "91000000MA0PLATF95"))
                .report();

        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.corrections())
                        .extracting(Correction::number)
                        .containsExactly(FIRST, SECOND));
    }

    @Test
    void aMistypedFurtherNumberThatTheWaybillHasRightIsToldOnceWithAllThree() {
        Golden waybill = Golden.walnut().with(WAYBILL, "/orderNo", SECOND);

        Report report = together.waybills(waybill)
                .declaration(TwoOrders.naming("WN-20260115-0020"))
                .report();

        assertThat(Judgement.of(report))
                .containsExactly("R01 BLOCK orderNo TRANSPOSED_DIGITS DECLARATION/furtherOrderNos/0=" + SECOND);
        assertThat(report.findings().getFirst().pointers())
                .isEqualTo(new Sides("/orderNo", "/orderNo", "/furtherOrderNos/0"));
    }

    @Test
    void aLineOfTwoOrdersThatOthersDeclareTooNamesBoth() {
        Golden tooMuch = form.with(DECLARATION, "/lines/0/quantity", "9000")
                .with(DECLARATION, "/lines/0/legalQuantity", "9000")
                .with(DECLARATION, "/lines/0/total", "21150.00");
        Golden other = Golden.walnut()
                .without(DECLARATION, "/lines/1")
                .with(DECLARATION, "/waybillNo", "KH2601150002")
                .with(DECLARATION, "/lines/0/quantity", "12000")
                .with(DECLARATION, "/lines/0/total", "28200.00");

        Report report = together.declaration(tooMuch).others(other).report();

        assertThat(report.findings())
                .filteredOn(finding -> finding.rule() == RuleId.R09)
                .singleElement()
                .satisfies(finding -> assertThat(finding.text().en())
                        .endsWith("It is line 1 of order " + FIRST
                                + ". Of the 20000 ordered, other declarations declare 12000."));
    }
}
