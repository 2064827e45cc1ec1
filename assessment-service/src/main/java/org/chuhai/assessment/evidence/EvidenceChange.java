package org.chuhai.assessment.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chuhai.assessment.evidence.rule.CompiledRule;
import org.chuhai.assessment.evidence.rule.Exhibit;

/** How the evidence of a learner differs from what is stored. */
final class EvidenceChange {

    private final List<Found> found = new ArrayList<>();
    private final List<Evidence> kept = new ArrayList<>();
    private final List<Evidence> gone = new ArrayList<>();

    /** What no row says yet. */
    record Found(CompiledRule rule, Exhibit exhibit) {}

    void found(CompiledRule rule, Exhibit exhibit) {
        found.add(new Found(rule, exhibit));
    }

    void stored(Evidence evidence, boolean isStillSaid) {
        (isStillSaid ? kept : gone).add(evidence);
    }

    /** As it happened. */
    List<Found> found() {
        return found.stream()
                .sorted(Comparator.comparing((Found one) -> one.exhibit().occurredAt())
                        .thenComparing(one -> one.exhibit().fact())
                        .thenComparing(one -> one.exhibit().rule())
                        .thenComparing(one -> one.exhibit().grouping())
                        .thenComparing(one -> one.exhibit().key()))
                .toList();
    }

    List<Evidence> kept() {
        return kept;
    }

    List<Evidence> gone() {
        return gone;
    }
}
