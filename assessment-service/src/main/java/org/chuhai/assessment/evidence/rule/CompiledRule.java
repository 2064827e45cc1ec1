package org.chuhai.assessment.evidence.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rule that can be asked. */
public final class CompiledRule {

    private final String framework;
    private final EvidenceRule rule;
    private final List<CompiledPattern> take;
    private final List<CompiledEarlier> chain;
    private final List<CompiledPattern> against;
    private final @Nullable Expression of;
    private final @Nullable Expression per;
    private final SortedSet<String> types;
    private final SortedSet<String> typesOfOthers;
    private final SortedSet<String> typesElsewhere;

    private CompiledRule(String framework, EvidenceRule rule) {
        this.framework = framework;
        this.rule = rule;
        this.take = rule.take().stream().map(CompiledPattern::of).toList();
        this.chain = rule.chain().stream().map(CompiledEarlier::of).toList();
        this.against = rule.measure().counterEvidence().stream()
                .map(CompiledPattern::of)
                .toList();
        String distinct = rule.measure().of();
        String group = rule.measure().per();
        this.of = distinct == null ? null : Expression.texts(distinct);
        this.per = group == null ? null : Expression.text(group);
        this.types = types(patterns());
        this.typesOfOthers = types(patterns().filter(FactPattern::mayBeOfOthers));
        this.typesElsewhere = types(rule.chain().stream()
                .filter(earlier -> !earlier.isOfSameAggregate())
                .map(EarlierFact::pattern));
    }

    /**
     * Compiles a rule.
     *
     * @throws IllegalStateException that names the rule, if it is not right
     */
    static CompiledRule of(String framework, EvidenceRule rule) {
        try {
            RuleCheck.check(rule);
            return new CompiledRule(framework, rule);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("the rule " + rule.id() + " of " + framework + ": " + e.getMessage(), e);
        }
    }

    /**
     * How far a fact can change what it says. What speaks for a learner must be led there by facts that the rule reads, each about
     * the aggregate of the taken one or tied to it; what others did counts only where the learner did something that it reads.
     */
    Reach reach(RuleFact fact) {
        if (!reads(fact)) {
            return Reach.NOTHING;
        }
        if (chain.isEmpty()) {
            return Reach.ITSELF;
        }
        boolean elsewhere = chain.stream()
                .anyMatch(earlier -> !earlier.wanted().isOfSameAggregate()
                        && earlier.pattern().matches(fact));
        return elsewhere ? Reach.EVERYTHING : Reach.AGGREGATE;
    }

    /** What it says since a fact has come, as far as that can be something else than before. */
    Reappraisal anew(RuleFact fact, KnownFacts known) {
        Reach reach = reach(fact);
        List<Exhibit> exhibits = switch (reach) {
            case NOTHING -> List.of();
            case ITSELF -> judge(List.of(fact));
            case AGGREGATE -> judgeAt(fact.aggregate(), known);
            case EVERYTHING -> judgeAll(known);
        };
        return new Reappraisal(this, reach, exhibits);
    }

    /** What it says of everything that is known. */
    public List<Exhibit> judgeAll(KnownFacts known) {
        List<RuleFact> facts = new ArrayList<>(known.acts(types));
        if (!typesOfOthers.isEmpty()) {
            facts.addAll(known.actsOfOthers(typesOfOthers, types));
        }
        return judge(facts);
    }

    /** What is known elsewhere leads to what is found here; it is not judged itself, as not all that leads to it is there. */
    private List<Exhibit> judgeAt(UUID aggregate, KnownFacts known) {
        List<RuleFact> here = known.at(aggregate, types);
        Set<UUID> judged = here.stream().map(RuleFact::id).collect(Collectors.toSet());
        List<RuleFact> facts = new ArrayList<>(here);
        if (!typesElsewhere.isEmpty()) {
            facts.addAll(known.acts(typesElsewhere));
        }
        return judge(facts).stream()
                .filter(exhibit -> judged.contains(exhibit.fact()))
                .toList();
    }

    /** What the facts say by this rule, as it happened. Facts that it does not read may be among them. */
    public List<Exhibit> judge(Collection<RuleFact> facts) {
        // A fact that comes twice is one.
        SortedSet<RuleFact> once = new TreeSet<>(RuleFact.AS_IT_HAPPENED);
        once.addAll(facts);
        List<RuleFact> ordered = List.copyOf(once);
        Set<UUID> hands = hands(ordered);
        List<Map<String, List<RuleFact>>> candidates =
                chain.stream().map(earlier -> earlier.candidates(ordered)).toList();
        List<Exhibit> found = new ArrayList<>();
        for (RuleFact fact : ordered) {
            if (matches(take, fact)) {
                takeIfLed(fact, candidates, found);
            } else if (matches(against, fact) && (fact.own() || hands.contains(fact.aggregate()))) {
                found.add(exhibit(fact, Polarity.AGAINST, fact.id().toString(), ""));
            }
        }
        return found;
    }

    /** Where the learner did something that the rule reads: what others did elsewhere does not speak against it. */
    private Set<UUID> hands(List<RuleFact> facts) {
        return typesOfOthers.isEmpty()
                ? Set.of()
                : facts.stream()
                        .filter(fact -> fact.own() && reads(fact))
                        .map(RuleFact::aggregate)
                        .collect(Collectors.toSet());
    }

    private boolean reads(RuleFact fact) {
        return matches(take, fact)
                || matches(against, fact)
                || chain.stream().anyMatch(earlier -> earlier.pattern().matches(fact));
    }

    private static boolean matches(List<CompiledPattern> patterns, RuleFact fact) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(fact));
    }

    private void takeIfLed(RuleFact fact, List<Map<String, List<RuleFact>>> candidates, List<Exhibit> found) {
        RuleFact bound = fact;
        RuleFact closest = null;
        for (int i = chain.size() - 1; i >= 0; i--) {
            RuleFact earlier = chain.get(i).before(bound, fact, candidates.get(i));
            if (earlier == null) {
                return;
            }
            closest = closest == null ? earlier : closest;
            bound = earlier;
        }
        List<String> groups = per == null ? List.of("") : per.of(fact, closest);
        List<String> keys = of == null ? List.of(fact.id().toString()) : of.of(fact, closest);
        groups.forEach(group -> keys.forEach(key -> found.add(exhibit(fact, Polarity.FOR, key, group))));
    }

    private Exhibit exhibit(RuleFact fact, Polarity polarity, String key, String grouping) {
        return new Exhibit(rule.id(), rule.version(), fact.id(), polarity, key, grouping, fact.time());
    }

    public EvidenceRule rule() {
        return rule;
    }

    public String framework() {
        return framework;
    }

    /** Every type that it reads. */
    public Set<String> types() {
        return types;
    }

    /**
     * Asks everything of a fact that the rule may ask of one of its type; for those who hold rules against contracts.
     *
     * @param others a fact of each type, by its type
     * @throws IllegalArgumentException if the fact does not say what is asked
     */
    void mustBeAnsweredBy(RuleFact fact, Map<String, RuleFact> others) {
        Stream.concat(take.stream(), against.stream())
                .filter(pattern -> pattern.pattern().types().contains(fact.type()))
                .forEach(pattern -> ask(pattern.when(), fact, null));
        chain.forEach(earlier -> {
            if (earlier.wanted().types().contains(fact.type())) {
                ask(earlier.pattern().when(), fact, null);
                ask(earlier.linkOfEarlier(), fact, null);
            }
            if (isTaken(fact)) {
                ask(earlier.linkOfLater(), fact, null);
            }
        });
        if (isTaken(fact)) {
            RuleFact closest = chain.isEmpty()
                    ? null
                    : others.get(chain.getLast().wanted().types().getFirst());
            ask(of, fact, closest);
            ask(per, fact, closest);
        }
    }

    private boolean isTaken(RuleFact fact) {
        return take.stream().anyMatch(pattern -> pattern.pattern().types().contains(fact.type()));
    }

    private static void ask(@Nullable Expression expression, RuleFact fact, @Nullable RuleFact earlier) {
        if (expression != null) {
            expression.mustBeAnswered(fact, earlier);
        }
    }

    private Stream<FactPattern> patterns() {
        return Stream.of(
                        rule.take().stream(),
                        rule.chain().stream().map(EarlierFact::pattern),
                        rule.measure().counterEvidence().stream())
                .flatMap(patterns -> patterns);
    }

    private static SortedSet<String> types(Stream<FactPattern> patterns) {
        return Collections.unmodifiableSortedSet(
                patterns.flatMap(pattern -> pattern.types().stream()).collect(Collectors.toCollection(TreeSet::new)));
    }
}
