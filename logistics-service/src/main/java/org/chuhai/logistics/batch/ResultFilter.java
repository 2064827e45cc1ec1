package org.chuhai.logistics.batch;

import org.chuhai.logistics.reconciliation.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * Which results are wanted.
 *
 * @param outcomes bits of those that are; all where everything is
 * @param rules bits of those of which a row must have a finding; none where it need not have any
 */
record ResultFilter(int outcomes, long rules) {

    static ResultFilter of(@Nullable RowOutcome outcome, @Nullable RuleId rule) {
        return new ResultFilter(outcome == null ? -1 : outcome.bit(), rule == null ? 0 : ResultBlock.bit(rule));
    }

    /** Whether a row of this outcome and these rules is wanted, or a block that has some of them may hold one. */
    boolean takes(int outcomeMask, long ruleMask) {
        return (outcomes & outcomeMask) != 0 && (rules == 0 || (rules & ruleMask) != 0);
    }
}
