package org.chuhai.logistics.reconciliation.rule;

import java.math.BigDecimal;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;
import org.chuhai.logistics.reconciliation.examination.Measure;
import org.chuhai.logistics.reconciliation.examination.Normal;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * The freight of a list, and of a form whose price contains it, is what the carriage really costs: the waybill is right.
 * A form on other terms leaves it out. That the buyer paid another sum is allowed and only pointed out. Source: CEB
 * interface specification 202205, freight; form fields TransMode, FeeRate.
 */
final class R13Freight implements Rule {

    @Override
    public RuleId id() {
        return RuleId.R13;
    }

    @Override
    public void judge(Examination examination) {
        FeeComparison comparison = new FeeComparison(examination, id(), Fee.FREIGHT);
        FindingDraft fault = comparison.compare();
        Order order = examination.order();
        Waybill waybill = examination.waybill();
        if (order == null || waybill == null || order.freight().signum() <= 0) {
            return;
        }
        if (comparison.isSame(order.currency(), waybill.currency())) {
            examination.judged(id());
            paid(examination, order.freight(), waybill.freight(), fault);
        } else {
            examination.skip(id(), SkipReason.CURRENCIES_DIFFER);
        }
    }

    private void paid(Examination examination, BigDecimal paid, BigDecimal charged, @Nullable FindingDraft fault) {
        if (Normal.same(paid, charged)) {
            return;
        }
        var ordered = Measure.decimal(DocumentKind.ORDER, paid, Fee.FREIGHT.pointer());
        BigDecimal declared = examination.declaration() == null
                ? null
                : examination.declaration().freight();
        if (fault != null && declared != null && Normal.same(declared, paid)) {
            fault.value(ordered.datum())
                    .remark(new Text(
                            "订单与申报单的金额相同，请先核对运单。",
                            "Order and declaration state the same amount: check the waybill first."));
            return;
        }
        examination
                .find(id(), Fee.FREIGHT.field(), null)
                .atMost(Severity.WARN)
                .delta(charged, paid)
                .value(ordered.datum())
                .value(Measure.decimal(DocumentKind.WAYBILL, charged, Fee.FREIGHT.pointer())
                        .datum())
                .text(
                        "订单运费为 " + paid.toPlainString() + "，运单实际运费为 " + charged.toPlainString()
                                + "：买方支付的金额与实际运费不同，请确认。",
                        "The buyer paid a freight of " + paid.toPlainString() + " by the order, and the carriage costs "
                                + charged.toPlainString() + " by the waybill: make sure that this is meant.");
    }
}
