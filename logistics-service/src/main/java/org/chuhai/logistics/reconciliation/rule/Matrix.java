package org.chuhai.logistics.reconciliation.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.examination.Examination;

/** The rules in the order in which they are judged: what others follow from comes first. */
public final class Matrix {

    public static final List<Rule> RULES = List.of(
            new R03SellerAndPartyCodes(),
            new R01OrderNumber(),
            new R02Platform(),
            new R04CarrierAndWaybillNumber(),
            new R05OrderTypeAndTradeMode(),
            new R06LineCorrespondence(),
            new R12Currency(),
            new R08CommodityCode(),
            new R09QuantityAndUnit(),
            new R10PriceAndTotal(),
            new R11GoodsValue(),
            new R16Packages(),
            new R17GrossWeight(),
            new R19LegalUnitsAndQuantities(),
            new R18NetWeight(),
            new R20Destination(),
            new R26RouteEligibility());

    /** Rows of the matrix that this rule set does not judge; every report names them as skipped. */
    public static final Set<RuleId> NOT_YET = notYet();

    private Matrix() {}

    /** Judges the examination by those of its rules that are asked for; what the profile switches off is skipped. */
    public static void judge(Examination examination, Predicate<RuleId> asked) {
        for (Rule rule : RULES) {
            if (!asked.test(rule.id())) {
                continue;
            }
            if (examination.reference().profile().off().contains(rule.id())) {
                examination.skip(rule.id(), SkipReason.OFF_IN_PROFILE);
            } else {
                rule.judge(examination);
            }
        }
        NOT_YET.stream().filter(asked).forEach(rule -> examination.skip(rule, SkipReason.NOT_IN_RULE_SET));
    }

    private static Set<RuleId> notYet() {
        Set<RuleId> rest = EnumSet.allOf(RuleId.class);
        RULES.forEach(rule -> rest.remove(rule.id()));
        return rest;
    }
}
