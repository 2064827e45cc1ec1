package org.chuhai.assessment.evidence.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is counted, and how much is enough.
 *
 * @param of of DISTINCT: CEL that gives the text that tells things apart, or a list of such texts; {@code earlier} is the data of
 *     the last fact that had to come before
 * @param per of DISTINCT: CEL for the group within which it is counted; the best group counts
 * @param atLeast how many are enough
 * @param percent of RATE: how many of a hundred must speak for it
 * @param against of RATE: facts that speak against it
 */
public record Measure(
        MeasureKind kind,
        @Nullable String of,
        @Nullable String per,
        int atLeast,
        @Nullable Integer percent,
        @Nullable List<FactPattern> against) {

    public Measure {
        against = against == null ? null : List.copyOf(against);
    }

    List<FactPattern> counterEvidence() {
        return against == null ? List.of() : against;
    }
}
