package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;
import static org.chuhai.logistics.customsdocument.DocumentKind.WAYBILL;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.Waybill;
import org.junit.jupiter.api.Test;

/** Documents of which there is more than one, before any of their sums is judged. */
class ManyDocumentsTest {

    private static final Golden BROKEN = Golden.walnut().with(ORDER, "/seller/code", "91000000MA0WANUT1K");

    private final ReconciliationEngine engine = new ReconciliationEngine(Several.allowing(Set.of(Allowance.values())));
    private final ThreeDocuments golden = Golden.walnut().documents();
    private final Presented<Order> order = Objects.requireNonNull(golden.order());
    private final Presented<Waybill> waybill = Objects.requireNonNull(golden.waybill());
    private final Presented<Declaration> declaration = Objects.requireNonNull(golden.declaration());
    private final BigDecimal endless = new BigDecimal("1E+999999999");

    @Test
    void theOnlyOrderIsJudgedBeforeADeclarationComes() {
        Report report = undeclared(List.of(BROKEN), List.of(Golden.walnut(), Golden.walnut()))
                .report();

        assertThat(report.findings()).extracting(Finding::rule).containsExactly(RuleId.R03);
        assertThat(report.waitingFor()).containsExactly(DECLARATION);
    }

    @Test
    void noneOfSeveralOrdersIsJudgedBeforeADeclarationComes() {
        Report report =
                undeclared(List.of(BROKEN, BROKEN), List.of(Golden.walnut())).report();

        assertThat(report.findings()).isEmpty();
        assertThat(report.waitingFor()).containsExactly(DECLARATION);
    }

    @Test
    void theOnlyWaybillIsJudgedBeforeADeclarationComes() {
        Golden broken = Golden.walnut().with(WAYBILL, "/carrier/code", "91000000MA0CARRAXS");

        Report report = undeclared(List.of(Golden.walnut(), Golden.walnut()), List.of(broken))
                .report();

        assertThat(report.findings()).extracting(Finding::field).containsExactly("carrier.code");
    }

    @Test
    void oneOrderAndOneWaybillAreComparedBeforeADeclarationComes() {
        Report report = undeclared(
                        List.of(Golden.walnut()), List.of(Golden.walnut().with(WAYBILL, "/packages", 1310)))
                .report();

        assertThat(report.findings()).extracting(Finding::rule).containsExactly(RuleId.R16);
    }

    private static Several undeclared(List<Golden> orders, List<Golden> waybills) {
        return new Several(orders, waybills, null, List.of(), Set.of(Allowance.values()));
    }

    @Test
    void aSecondOrderThatTheDeclarationDoesNotNameIsFound() {
        Report report =
                Several.walnut().orders(Golden.walnut(), TwoOrders.KERNELS).report();

        assertThat(Judgement.of(report)).contains("R01 BLOCK orderNo UNKNOWN DECLARATION/orderNo=" + TwoOrders.SECOND);
    }

    @Test
    void anEndlessNumberAmongManyDocumentsIsNotReckonedWith() {
        Order manyOrders = (Order) UnreadTree.with(order.document(), "/freight", endless);
        Waybill manyWaybills = (Waybill) UnreadTree.with(waybill.document(), "/freight", endless);
        Declaration ours = (Declaration) UnreadTree.with(declaration.document(), "/freight", endless);

        assertFirstOnly(new ExportDocuments(
                List.of(order, Presented.first(manyOrders)), List.of(waybill), declaration, List.of()));
        assertFirstOnly(new ExportDocuments(
                List.of(order), List.of(waybill, Presented.first(manyWaybills)), declaration, List.of()));
        assertFirstOnly(
                new ExportDocuments(List.of(order), List.of(waybill), declaration, List.of(Presented.first(ours))));
        assertFirstOnly(new ExportDocuments(List.of(order, order), List.of(waybill), Presented.first(ours), List.of()));
    }

    private void assertFirstOnly(ExportDocuments export) {
        assertThat(engine.reconcile(export)).isEqualTo(engine.reconcile(export.first()));
    }
}
