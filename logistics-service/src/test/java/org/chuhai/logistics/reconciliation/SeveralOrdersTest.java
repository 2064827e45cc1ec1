package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;

import java.util.List;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.junit.jupiter.api.Test;

/** A form that covers two orders: walnuts in shell of the one, kernels of the other. */
class SeveralOrdersTest {

    private static final String SECOND = TwoOrders.SECOND;

    private final Golden inShell = TwoOrders.IN_SHELL;
    private final Golden kernels = TwoOrders.KERNELS;
    private final Golden form = TwoOrders.naming(SECOND);
    private final Several together = TwoOrders.TOGETHER;

    @Test
    void twoOrdersThatAreDeclaredTogetherMatch() {
        Report report = together.report();

        assertThat(Judgement.of(report)).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.MATCHED);
        assertThat(report.evaluated()).isEqualTo(Golden.walnut().report().evaluated());
        assertThat(report.skipped()).isEqualTo(Golden.walnut().report().skipped());
    }

    @Test
    void theOrderInWhichOrdersComeNeverMatters() {
        Report report = together.orders(kernels, inShell).report();

        assertThat(Judgement.of(report)).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.MATCHED);
    }

    @Test
    void whatTheProfileDoesNotAllowIsRefused() {
        Report report = together.allowing().report();

        assertThat(Judgement.of(report)).contains("R01 BLOCK furtherOrderNos UNKNOWN");
        assertThat(report.verdict()).isEqualTo(Verdict.DISCREPANT);
    }

    @Test
    void anOrderThatHasNotComeIsWaitedFor() {
        Report report = together.orders(inShell).report();

        assertThat(report.verdict()).isEqualTo(Verdict.WAITING);
        assertThat(report.waitingFor()).containsExactly(DocumentKind.ORDER);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void aWrongPriceNamesTheOrderThatItDiffersFrom() {
        Report report = together.declaration(form.with(DECLARATION, "/lines/1/unitPrice", "6.08"))
                .report();

        assertThat(Judgement.of(report))
                .containsExactly("R10 (V04) BLOCK unitPrice#2 TRANSPOSED_DIGITS DECLARATION/lines/1/unitPrice=6.80");
        Finding finding = report.findings().getFirst();
        assertThat(finding.documents()).isEqualTo(new Sides(SECOND, null, null));
        assertThat(finding.pointers().order()).isEqualTo("/lines/0/unitPrice");
        assertThat(finding.text().en()).endsWith("It is line 1 of order " + SECOND + ".");
    }

    @Test
    void aWrongTotalInAnOrderIsCorrectedInThatOrder() {
        Golden wrong = kernels.with(ORDER, "/lines/0/total", "43000.00").with(ORDER, "/goodsValue", "43000.00");

        Report report = together.orders(inShell, wrong).report();

        Correction correction = report.findings().getFirst().corrections().getFirst();
        assertThat(correction.number()).isEqualTo(SECOND);
        assertThat(correction.patch())
                .containsExactly(
                        PatchOperation.replace("/lines/0/total", "34000.00"),
                        PatchOperation.replace("/goodsValue", "34000.00"));
    }

    @Test
    void aGoodsValueThatIsRightStaysWhenATotalIsCorrected() {
        Report report = together.orders(inShell, kernels.with(ORDER, "/lines/0/total", "43000.00"))
                .report();

        assertThat(Judgement.of(report))
                .containsExactly(
                        "R10 (K03) BLOCK total#2 TRANSPOSED_DIGITS ORDER/lines/0/total=34000.00 => R11.goodsValue");
    }

    @Test
    void aGoodsValueThatIsNotTheSumOfItsOrderIsFoundInThatOrder() {
        Golden wrong = kernels.with(ORDER, "/goodsValue", "34500.00");

        Report report = together.orders(inShell, wrong).report();

        assertThat(Judgement.of(report)).containsExactly("R11 BLOCK goodsValue ARITHMETIC ORDER/goodsValue=34000.00");
        assertThat(report.findings().getFirst().documents().order()).isEqualTo(SECOND);
    }

    @Test
    void eachOrderHasItsOwnSeller() {
        Golden other = kernels.with(ORDER, "/seller/code", "91000000MA0HANFU00");

        Report report = together.orders(inShell, other).report();

        assertThat(report.findings())
                .filteredOn(finding -> finding.severity() == Severity.BLOCK)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(RuleId.R03);
                    assertThat(finding.documents().order()).isEqualTo(SECOND);
                });
    }

    @Test
    void ordersInTwoCurrenciesCannotBeDeclaredTogether() {
        Golden euro = kernels.with(ORDER, "/currency", "EUR");

        Report report = together.orders(inShell, euro)
                .declaration(form.with(DECLARATION, "/lines/1/currency", "EUR")
                        .with(DECLARATION, "/lines/1/unitPrice", "6.08")
                        .with(DECLARATION, "/lines/1/total", "30400.00"))
                .report();

        assertThat(Judgement.of(report)).contains("R12 BLOCK currency UNKNOWN");
        assertThat(report.verdict()).isEqualTo(Verdict.DISCREPANT);
    }

    @Test
    void ordersOnTwoTermsCannotBeDeclaredTogether() {
        Golden delivered = kernels.with(ORDER, "/incoterm", "CIF");

        assertThat(Judgement.of(together.orders(inShell, delivered).report())).contains("R15 BLOCK terms UNKNOWN");
        assertThat(Judgement.of(together.orders(delivered, inShell).report())).contains("R15 BLOCK terms UNKNOWN");
    }

    @Test
    void linesOfAnOrderThatHasNotComeAreNotJudgedByTheOther() {
        Report report = together.orders(inShell)
                .declaration(form.with(DECLARATION, "/lines/1/currency", "CNY"))
                .report();

        assertThat(report.verdict()).isEqualTo(Verdict.WAITING);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void twoWrongTotalsOfOneOrderAgreeOnItsValue() {
        Golden whole = Golden.walnut()
                .with(ORDER, "/lines/0/total", "74000.00")
                .with(ORDER, "/lines/1/total", "43000.00")
                .with(ORDER, "/goodsValue", "117000.00");
        Golden other = kernels.with(ORDER, "/lines/0/itemNo", "WAL-OTHER").with(ORDER, "/lines/0/name", "山核桃");

        Report report = together.orders(whole, other).report();

        assertThat(report.findings().stream()
                        .flatMap(finding -> finding.corrections().stream())
                        .flatMap(correction -> correction.patch().stream())
                        .filter(operation -> operation.path().equals("/goodsValue"))
                        .map(PatchOperation::value))
                .isNotEmpty()
                .containsOnly("81000.00");
    }

    @Test
    void aNumberOfPackagesThatNoMessageCanSayIsNotCompared() {
        Golden many = kernels.with(ORDER, "/packages", 999_999_999);

        Report report = together.orders(inShell, many).report();

        assertThat(Judgement.of(report)).noneMatch(line -> line.startsWith("R16"));
    }

    @Test
    void aMistypedFurtherNumberIsCorrectedInItsPlace() {
        Golden mistyped = form.with(DECLARATION, "/furtherOrderNos/0", "WN-20260115-0020");

        Report report = together.declaration(mistyped).report();

        assertThat(Judgement.of(report))
                .containsExactly("R01 BLOCK orderNo TRANSPOSED_DIGITS DECLARATION/furtherOrderNos/0=" + SECOND);
    }

    @Test
    void aLineThatNeitherOrderHasIsExtra() {
        Golden less = kernels.with(ORDER, "/lines/0/itemNo", "TEA")
                .with(ORDER, "/lines/0/name", "茶")
                .with(ORDER, "/lines/0/hsCode", "0902100000")
                .with(ORDER, "/lines/0/unitPrice", "34.00")
                .with(ORDER, "/lines/0/quantity", "1000");

        List<String> found = Judgement.of(together.orders(inShell, less).report());

        assertThat(found).anyMatch(line -> line.startsWith("R06"));
    }

    @Test
    void whatEveryOrderSaysAlikeIsSaidOnce() {
        Golden broken = form.with(DECLARATION, "/agent/code", "91000000MA0BRKER94");

        Report report = together.declaration(broken).report();

        assertThat(report.findings())
                .filteredOn(finding -> finding.rule() == RuleId.R03)
                .hasSize(1);
    }

    @Test
    void anOrderThatTheDeclarationDoesNotNameIsFoundByItsNumber() {
        Golden other = kernels.with(ORDER, "/orderNo", "ZZ-9")
                .with(ORDER, "/lines/0/itemNo", "TEA")
                .with(ORDER, "/lines/0/name", "茶")
                .with(ORDER, "/lines/0/hsCode", "0902100000")
                .with(ORDER, "/lines/0/unitPrice", "34.00")
                .with(ORDER, "/lines/0/quantity", "1000");

        assertThat(Judgement.of(together.orders(inShell, other).report()))
                .anyMatch(line -> line.startsWith("R01 BLOCK orderNo"));
    }
}
