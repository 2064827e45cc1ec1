package org.chuhai.logistics.reconciliation.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chuhai.logistics.reconciliation.RuleId;

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

    private static Set<RuleId> notYet() {
        Set<RuleId> rest = EnumSet.allOf(RuleId.class);
        RULES.forEach(rule -> rest.remove(rule.id()));
        rest.removeIf(RuleId::needsRegistry);
        return rest;
    }
}
