package org.chuhai.logistics.reconciliation.rule;

import java.util.List;
import java.util.function.Predicate;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.examination.Examination;

/** The rules in the order in which they are judged: what others follow from comes first. */
public final class Matrix {

    public static final List<Rule> RULES = List.of(
            new V01LengthTypeRequired(),
            new V09BondedGoods(),
            new R03SellerAndPartyCodes(),
            new R01OrderNumber(),
            new R02Platform(),
            new R04CarrierAndWaybillNumber(),
            new R05OrderTypeAndTradeMode(),
            new R06LineCorrespondence(),
            new R07GoodsNames(),
            new R12Currency(),
            new R08CommodityCode(),
            new R09QuantityAndUnit(),
            new R10PriceAndTotal(),
            new R11GoodsValue(),
            new R13Freight(),
            new R14Insurance(),
            new R15DealTerms(),
            new R16Packages(),
            new R17GrossWeight(),
            new R19LegalUnitsAndQuantities(),
            new R18NetWeight(),
            new R20Destination(),
            new R21Buyer(),
            new R22CustomsOffices(),
            new R23Transport(),
            new R24Producer(),
            new R25OrderOfTimes(),
            new R26RouteEligibility());

    private Matrix() {}

    /** Judges the examination by those of its rules that are asked for; what the profile switches off is skipped. */
    public static void judge(Examination examination, Predicate<RuleId> asked) {
        for (Rule rule : RULES) {
            if (!asked.test(rule.id())) {
                continue;
            }
            if (examination.reference().profile().off().contains(rule.id())) {
                examination.skip(rule.id(), SkipReason.OFF_IN_PROFILE);
            } else if (examination.isBeyondLimits() && rule.id() != RuleId.V01) {
                examination.skip(rule.id(), SkipReason.BEYOND_LIMITS);
            } else {
                rule.judge(examination);
            }
        }
    }
}
