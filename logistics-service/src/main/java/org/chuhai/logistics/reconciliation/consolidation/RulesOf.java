package org.chuhai.logistics.reconciliation.consolidation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.chuhai.logistics.reconciliation.RuleId;

/** Which rules judge each document by itself; all others judge the sums. */
final class RulesOf {

    static final Set<RuleId> EACH_ORDER = of(
            RuleId.V01,
            RuleId.R01,
            RuleId.R02,
            RuleId.R03,
            RuleId.R05,
            RuleId.R12,
            RuleId.R20,
            RuleId.R21,
            RuleId.R24,
            RuleId.R25);
    static final Set<RuleId> EACH_WAYBILL =
            of(RuleId.V01, RuleId.R01, RuleId.R03, RuleId.R04, RuleId.R21, RuleId.R23, RuleId.R25);

    /** Of an order some of whose fellows have not come, so that nobody knows which lines are its own. */
    static final Set<RuleId> EACH_HEAD =
            of(RuleId.V01, RuleId.R01, RuleId.R02, RuleId.R03, RuleId.R05, RuleId.R21, RuleId.R24, RuleId.R25);

    static final Set<RuleId> FEES = of(RuleId.R13, RuleId.R14);

    private RulesOf() {}

    private static Set<RuleId> of(RuleId first, RuleId... others) {
        return Collections.unmodifiableSet(EnumSet.of(first, others));
    }
}
