package org.chuhai.assessment.evidence.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
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

    /** What the facts say by this rule, as it happened. Facts of other types may be among them. */
    public List<Exhibit> judge(Collection<RuleFact> facts) {
        // A fact that comes twice is one.
        SortedSet<RuleFact> once = new TreeSet<>(RuleFact.AS_IT_HAPPENED);
        once.addAll(facts);
        List<RuleFact> ordered = List.copyOf(once);
        List<Map<String, List<RuleFact>>> candidates =
                chain.stream().map(earlier -> earlier.candidates(ordered)).toList();
        List<Exhibit> found = new ArrayList<>();
        for (RuleFact fact : ordered) {
            if (take.stream().anyMatch(pattern -> pattern.matches(fact))) {
                takeIfLed(fact, candidates, found);
            } else if (against.stream().anyMatch(pattern -> pattern.matches(fact))) {
                found.add(exhibit(fact, Polarity.AGAINST, fact.id().toString(), ""));
            }
        }
        return found;
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
        Set<String> types = new TreeSet<>();
        patterns().forEach(pattern -> types.addAll(pattern.types()));
        return types;
    }

    /** Those types of which it reads what others did, too. */
    public Set<String> typesOfOthers() {
        Set<String> types = new TreeSet<>();
        patterns().filter(FactPattern::mayBeOfOthers).forEach(pattern -> types.addAll(pattern.types()));
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
}
