package org.chuhai.logistics.registry;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.registry.RegistryFacts.Numbered;
import org.chuhai.platform.language.Text;

/** Whether somebody had the numbers of a case before (V05, V06). */
final class NumberRules {

    /** Within which a carrier does not give a number twice (V06). */
    private static final int MONTHS_OF_A_WAYBILL = 6;

    private final RegistryFacts facts;
    private final RegistryFindings findings;

    NumberRules(RegistryFacts facts, RegistryFindings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    void judge() {
        taken(RuleId.V05, facts.orders(), SkipReason.NO_ORDER).forEach(this::orderNumber);
        taken(RuleId.V06, facts.waybills(), SkipReason.NO_WAYBILL).forEach(this::waybillNumber);
    }

    private void orderNumber(Numbered order) {
        findings.found(
                RuleId.V05,
                Severity.BLOCK,
                "orderNo",
                order,
                DocumentKind.ORDER,
                order.number(),
                new Text(
                        "订单号“" + order.number() + "”在同一平台上已被另一订单先行占用",
                        "order number \"" + order.number() + "\" is taken on its platform by another order"));
    }

    private void waybillNumber(Numbered waybill) {
        Instant half = waybill.since()
                .atOffset(ZoneOffset.UTC)
                .minusMonths(MONTHS_OF_A_WAYBILL)
                .toInstant();
        boolean young = waybill.before().stream().anyMatch(since -> since.isAfter(half));
        findings.found(
                RuleId.V06,
                young ? Severity.BLOCK : Severity.INFO,
                "waybillNo",
                waybill,
                DocumentKind.WAYBILL,
                waybill.number(),
                young
                        ? new Text(
                                "运单号“" + waybill.number() + "”在六个月内已被同一物流企业的另一运单使用",
                                "waybill number \"" + waybill.number()
                                        + "\" was used for another waybill of the same carrier less than six months before")
                        : new Text(
                                "运单号“" + waybill.number() + "”六个月前曾被同一物流企业使用，可以再次使用",
                                "waybill number \"" + waybill.number()
                                        + "\" was used by the same carrier more than six months before, and may be used again"));
    }

    /** Those whose number somebody took before; nobody knows whose number it is where the firm has no code. */
    private List<Numbered> taken(RuleId rule, List<Numbered> documents, SkipReason missing) {
        if (findings.isOff(rule)) {
            return List.of();
        }
        if (documents.isEmpty()) {
            findings.skipped(rule, missing);
            return List.of();
        }
        List<Numbered> known = documents.stream().filter(Numbered::hasFirm).toList();
        if (known.size() < documents.size()) {
            findings.skipped(rule, SkipReason.NO_FIRM_CODE);
        }
        if (!known.isEmpty()) {
            findings.evaluated(rule);
        }
        return known.stream().filter(document -> !document.before().isEmpty()).toList();
    }
}
