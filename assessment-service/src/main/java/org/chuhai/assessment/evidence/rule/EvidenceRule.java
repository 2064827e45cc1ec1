package org.chuhai.assessment.evidence.rule;

import java.util.List;
import org.chuhai.assessment.framework.Way;
import org.chuhai.assessment.framework.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A rule as its file says it.
 *
 * @param version another one whenever anything of the rule changes that changes what it finds
 * @param requirement code in the framework of the file
 * @param says what it asks for
 * @param missing the shortest way to it
 * @param take which facts are evidence
 * @param after what must have happened before, in this order
 */
public record EvidenceRule(
        String id,
        int version,
        String requirement,
        Way way,
        Wording says,
        Wording missing,
        List<FactPattern> take,
        @Nullable List<EarlierFact> after,
        Measure measure) {

    public EvidenceRule {
        take = List.copyOf(take);
        after = after == null ? null : List.copyOf(after);
    }

    List<EarlierFact> chain() {
        return after == null ? List.of() : after;
    }
}
