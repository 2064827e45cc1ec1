package org.chuhai.assessment.evidence.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuhai.assessment.framework.Way;

/** All rules that count. */
public final class RuleBook {

    private final List<CompiledRule> rules;
    private final String fingerprint;
    private final Map<String, List<CompiledRule>> byType = new HashMap<>();
    private final Map<Fed, List<CompiledRule>> byRequirement = new HashMap<>();

    private record Fed(String framework, String requirement, Way way) {}

    private RuleBook(List<CompiledRule> rules, String fingerprint) {
        this.rules = List.copyOf(rules);
        this.fingerprint = fingerprint;
        for (CompiledRule rule : rules) {
            rule.types()
                    .forEach(type -> byType.computeIfAbsent(type, one -> new ArrayList<>())
                            .add(rule));
            byRequirement
                    .computeIfAbsent(
                            new Fed(
                                    rule.framework(),
                                    rule.rule().requirement(),
                                    rule.rule().way()),
                            one -> new ArrayList<>())
                    .add(rule);
        }
    }

    /**
     * Compiles the rules of some files.
     *
     * @throws IllegalStateException that names the first rule that is not right
     */
    public static RuleBook of(List<RuleSet> sets, String fingerprint) {
        List<CompiledRule> compiled = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (RuleSet set : sets) {
            for (EvidenceRule rule : set.rules()) {
                if (!ids.add(rule.id())) {
                    throw new IllegalStateException("two rules are called " + rule.id());
                }
                compiled.add(CompiledRule.of(set.framework(), rule));
            }
        }
        return new RuleBook(compiled, fingerprint);
    }

    public List<CompiledRule> rules() {
        return rules;
    }

    /** Changes whenever any rule does. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Those that read facts of this type. */
    public List<CompiledRule> reading(String type) {
        return List.copyOf(byType.getOrDefault(type, List.of()));
    }

    /** Whether any rule reads this very fact. */
    public boolean isMovedBy(RuleFact fact) {
        return reading(fact.type()).stream().anyMatch(rule -> rule.reach(fact) != Reach.NOTHING);
    }

    /** What each rule that reads a fact says since it has come. The fact is among those that are known. */
    public List<Reappraisal> anew(RuleFact fact, KnownFacts known) {
        return reading(fact.type()).stream()
                .map(rule -> rule.anew(fact, known))
                .filter(one -> one.reach() != Reach.NOTHING)
                .toList();
    }

    /** Those that feed a requirement by one way, in the order of their file. */
    public List<CompiledRule> feeding(String framework, String requirement, Way way) {
        return List.copyOf(byRequirement.getOrDefault(new Fed(framework, requirement, way), List.of()));
    }
}
