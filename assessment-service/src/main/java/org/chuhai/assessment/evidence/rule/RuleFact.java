package org.chuhai.assessment.evidence.rule;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact as rules see it.
 *
 * @param own whether it is the learner's act
 * @param data what it says: texts, whole numbers, booleans, lists and maps of them; what is null is not there
 */
public record RuleFact(
        UUID id,
        String type,
        UUID aggregate,
        long eventNo,
        Instant time,
        @Nullable UUID shop,
        boolean own,
        Map<String, Object> data) {

    /** As it happened: by time; facts of one aggregate at the same moment by their numbers. Total, so that it is always the same. */
    static final Comparator<RuleFact> AS_IT_HAPPENED = Comparator.comparing(RuleFact::time)
            .thenComparing(RuleFact::aggregate)
            .thenComparingLong(RuleFact::eventNo)
            .thenComparing(RuleFact::id);

    /** The same as whoever did not do it sees it. */
    public RuleFact ofAnother() {
        return new RuleFact(id, type, aggregate, eventNo, time, shop, false, data);
    }

    boolean isBefore(RuleFact other) {
        return AS_IT_HAPPENED.compare(this, other) < 0;
    }
}
