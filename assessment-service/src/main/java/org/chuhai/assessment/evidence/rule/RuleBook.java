package org.chuhai.assessment.evidence.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chuhai.assessment.framework.Way;

/**
 * All rules that count.
 *
 * @param fingerprint changes whenever any of them does
 */
public record RuleBook(List<CompiledRule> rules, String fingerprint) {

    public RuleBook {
        rules = List.copyOf(rules);
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

    /** Those that read facts of this type. */
    public List<CompiledRule> reading(String type) {
        return rules.stream().filter(rule -> rule.types().contains(type)).toList();
    }

    /** Those that feed a requirement by one way, in the order of their file. */
    public List<CompiledRule> feeding(String framework, String requirement, Way way) {
        return rules.stream()
                .filter(rule -> rule.framework().equals(framework))
                .filter(rule -> rule.rule().requirement().equals(requirement))
                .filter(rule -> rule.rule().way() == way)
                .toList();
    }
}
