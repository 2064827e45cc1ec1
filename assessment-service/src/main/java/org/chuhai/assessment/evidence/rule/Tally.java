package org.chuhai.assessment.evidence.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

    /**
     * Evidence of one polarity within one group.
     *
     * @param things how many different ones
     */
    public record Group(Polarity polarity, String grouping, long things) {}

    /** Puts the evidence of one rule into its groups. */
    public static List<Group> groups(Collection<Counted> evidence) {
        record Name(Polarity polarity, String grouping) {}
        Map<Name, Set<String>> keys = new HashMap<>();
        evidence.forEach(one -> keys.computeIfAbsent(new Name(one.polarity(), one.grouping()), name -> new HashSet<>())
                .add(one.key()));
        return keys.entrySet().stream()
                .map(group -> new Group(
                        group.getKey().polarity(),
                        group.getKey().grouping(),
                        group.getValue().size()))
                .toList();
    }

    /** Counts the evidence of one rule. Each fact that speaks against it has a key of its own. */
    public static Tally of(Measure measure, Collection<Group> groups) {
        int against =
                (int) of(Polarity.AGAINST, groups).mapToLong(Group::things).sum();
        int reached =
                (int) of(Polarity.FOR, groups).mapToLong(Group::things).max().orElse(0);
        Integer percent = measure.percent();
        boolean enough = reached >= measure.atLeast()
                && (percent == null || 100L * reached >= (long) percent * (reached + against));
        return new Tally(reached, measure.atLeast(), against, percent, enough);
    }

    private static Stream<Group> of(Polarity polarity, Collection<Group> groups) {
        return groups.stream().filter(group -> group.polarity() == polarity);
    }
}
