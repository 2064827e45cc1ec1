package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;
import static org.chuhai.logistics.customsdocument.DocumentKind.WAYBILL;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.junit.jupiter.api.Test;

/** What cannot be declared together, or not by this profile. */
class MixedOrdersTest {

    private static final String FIRST = TwoOrders.FIRST;
    private static final String SECOND = TwoOrders.SECOND;

    private final Golden inShell = TwoOrders.IN_SHELL;
    private final Golden kernels = TwoOrders.KERNELS;
    private final Several together = TwoOrders.TOGETHER;

    @Test
    void anOrderThatTheProfileDoesNotAllowIsNotJudged() {
        Golden other = kernels.with(ORDER, "/seller/code", "91000000MA0HANFU00");

        Report report = together.orders(inShell, other).allowing().report();

        assertThat(report.findings()).noneMatch(finding -> finding.rule() == RuleId.R03);
        assertThat(report.findings())
                .filteredOn(finding -> finding.field().equals("furtherOrderNos"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.pointers()).isEqualTo(new Sides(null, null, "/furtherOrderNos"));
                    assertThat(finding.text().en())
                            .isEqualTo("A form covers one order; this one names " + SECOND
                                    + " besides. Where customs accepts that, allow it in the profile.");
                    assertThat(finding.text().zh()).isEqualTo("报关单只能对应一个订单，另列有 " + SECOND + "；如本关区允许，请在方案中放开。");
                });
    }

    @Test
    void oneWaybillIsNoneTooMany() {
        Report report = together.allowing(Allowance.SEVERAL_ORDERS).report();

        assertThat(Judgement.of(report)).isEmpty();
    }

    @Test
    void theCurrenciesOfMixedOrdersAreNamed() {
        Report report = together.orders(inShell, kernels.with(ORDER, "/currency", "EUR"))
                .report();

        Finding finding = mixed(report, RuleId.R12, "currency");
        assertThat(finding.pointers()).isEqualTo(new Sides("/currency", null, null));
        assertThat(finding.text().en())
                .isEqualTo("The orders differ in currency (" + FIRST + " USD, " + SECOND
                        + " EUR) and cannot be declared together; their amounts were not fully compared.");
        assertThat(finding.text().zh()).isEqualTo("各订单的币制不同（" + FIRST + " USD, " + SECOND + " EUR），不能合并申报，金额未能完全比较。");
    }

    @Test
    void anOrderWithoutTermsIsFob() {
        Report fob =
                together.orders(inShell, kernels.with(ORDER, "/incoterm", null)).report();
        Report both = together.orders(inShell.with(ORDER, "/incoterm", null), kernels.with(ORDER, "/incoterm", "CIF"))
                .report();

        assertThat(Judgement.of(fob)).isEmpty();
        assertThat(mixed(both, RuleId.R15, "terms").values().order()).contains(FIRST + " FOB, " + SECOND + " CIF");
    }

    @Test
    void severalOrdersOnAListAreOfAList() {
        Several lists = new Several(
                List.of(Golden.silk()),
                List.of(Golden.silk(), Golden.silk().with(WAYBILL, "/waybillNo", "HZ2601130002")),
                Golden.silk(),
                List.of(),
                Set.of());

        assertThat(lists.report().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.pointers().of(DocumentKind.WAYBILL)).isEqualTo("/waybillNo");
            assertThat(finding.text().en())
                    .isEqualTo("A list has one waybill; the goods travel by HZ2601130001, HZ2601130002."
                            + " Where customs accepts that, allow it in the profile.");
            assertThat(finding.text().zh()).isEqualTo("清单只能对应一份运单，货物却由 HZ2601130001, HZ2601130002 运输；如本关区允许，请在方案中放开。");
        });
    }

    private static Finding mixed(Report report, RuleId rule, String field) {
        return report.findings().stream()
                .filter(finding -> finding.rule() == rule && finding.field().equals(field))
                .filter(finding ->
                        Objects.requireNonNullElse(finding.values().order(), "").contains(SECOND))
                .findFirst()
                .orElseThrow();
    }
}
