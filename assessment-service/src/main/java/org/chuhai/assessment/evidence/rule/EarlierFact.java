package org.chuhai.assessment.evidence.rule;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that must have happened before. Several are in the order in which they must have happened.
 *
 * @param types of events, in full
 * @param when CEL over the earlier {@code event} and its {@code data}; absent: always
 * @param sameAggregate whether it must be about the same aggregate
 * @param link what else both must have in common
 * @param within how long before at most; absent: ever
 * @param byAnybody whether it may be another's act; absent: only the learner's own. Only about the same aggregate.
 */
public record EarlierFact(
        List<String> types,
        @Nullable String when,
        @Nullable Boolean sameAggregate,
        @Nullable Link link,
        @Nullable Duration within,
        @Nullable Boolean byAnybody) {

    public EarlierFact {
        types = List.copyOf(types);
    }

    /**
     * Two CEL expressions that give the same text.
     *
     * @param earlier over the earlier fact
     * @param later over the fact that is taken
     */
    public record Link(String earlier, String later) {}

    boolean isOfSameAggregate() {
        return Boolean.TRUE.equals(sameAggregate);
    }

    boolean mayBeOfOthers() {
        return Boolean.TRUE.equals(byAnybody);
    }

    FactPattern pattern() {
        return new FactPattern(types, when, byAnybody);
    }
}
