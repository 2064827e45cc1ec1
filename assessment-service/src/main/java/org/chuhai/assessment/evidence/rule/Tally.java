package org.chuhai.assessment.evidence.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What evidence comes to.
 *
 * @param reached how many speak for it
 * @param needed how many are enough
 * @param against how many speak against it
 * @param percentNeeded how many of a hundred must speak for it; null where that is not asked
 * @param met whether it is enough
 */
public record Tally(
        int reached, int needed, int against, @Nullable Integer percentNeeded, boolean met) {

    /** One piece of evidence, as far as it is counted. */
    public record Counted(Polarity polarity, String key, String grouping) {}

    /** Counts the evidence of one rule. */
    public static Tally of(Measure measure, Collection<Counted> evidence) {
        int against = (int) evidence.stream()
                .filter(one -> one.polarity() == Polarity.AGAINST)
                .count();
        int reached = reached(evidence);
        Integer percent = measure.percent();
        boolean enough = reached >= measure.atLeast()
                && (percent == null || 100L * reached >= (long) percent * (reached + against));
        return new Tally(reached, measure.atLeast(), against, percent, enough);
    }

    private static int reached(Collection<Counted> evidence) {
        Map<String, Set<String>> groups = new HashMap<>();
        for (Counted one : evidence) {
            if (one.polarity() == Polarity.FOR) {
                groups.computeIfAbsent(one.grouping(), group -> new HashSet<>()).add(one.key());
            }
        }
        return groups.values().stream().mapToInt(Set::size).max().orElse(0);
    }
}
