package org.chuhai.logistics.reconciliation.rule;

import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.examination.Examination;

/**
 * The insurance of a list, and of a form whose price contains it, is the premium of the waybill, which is right. A form on
 * other terms leaves it out. Source: CEB interface specification 202205, insuredFee; form fields TransMode, InsurRate.
 */
final class R14Insurance implements Rule {

    @Override
    public RuleId id() {
        return RuleId.R14;
    }

    @Override
    public void judge(Examination examination) {
        new FeeComparison(examination, id(), Fee.INSURANCE).compare();
    }
}
