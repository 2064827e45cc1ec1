package org.chuhai.assessment.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuhai.assessment.evidence.rule.CompiledRule;
import org.chuhai.assessment.evidence.rule.Exhibit;

/**
 * How the evidence of a learner differs from what is stored.
 *
 * @param found what no row says yet, as it happened
 * @param gone rows of which nothing is said any more
 */
record EvidenceChange(List<Found> found, List<Evidence> gone) {

    private static final Comparator<Found> AS_IT_HAPPENED = Comparator.comparing(
                    (Found one) -> one.exhibit().occurredAt())
            .thenComparing(one -> one.exhibit().fact())
            .thenComparing(one -> one.exhibit().rule())
            .thenComparing(one -> one.exhibit().grouping())
            .thenComparing(one -> one.exhibit().key());

    record Found(CompiledRule rule, Exhibit exhibit) {}

    EvidenceChange {
        found = found.stream().sorted(AS_IT_HAPPENED).toList();
        gone = List.copyOf(gone);
    }

    /**
     * Compares.
     *
     * @param now what rules say of some facts
     * @param stored what these and rules that are no more have said of the same facts
     */
    static EvidenceChange of(Map<CompiledRule, List<Exhibit>> now, Collection<Evidence> stored) {
        Set<Exhibit> before = new HashSet<>();
        stored.forEach(evidence -> before.add(evidence.exhibit()));
        Set<Exhibit> said = new HashSet<>();
        List<Found> found = new ArrayList<>();
        now.forEach((rule, exhibits) -> exhibits.forEach(exhibit -> {
            if (said.add(exhibit) && !before.contains(exhibit)) {
                found.add(new Found(rule, exhibit));
            }
        }));
        List<Evidence> gone = stored.stream()
                .filter(evidence -> !said.contains(evidence.exhibit()))
                .toList();
        return new EvidenceChange(found, gone);
    }

    boolean isNone() {
        return found.isEmpty() && gone.isEmpty();
    }

    /** Those of which evidence has come or gone. */
    Set<Proof.Requirement> requirements() {
        Set<Proof.Requirement> touched = new LinkedHashSet<>();
        found.forEach(one -> touched.add(Proof.Requirement.of(one.rule())));
        gone.forEach(one -> touched.add(new Proof.Requirement(one.framework(), one.requirement())));
        return touched;
    }
}
