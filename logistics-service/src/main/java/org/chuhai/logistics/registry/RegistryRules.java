package org.chuhai.logistics.registry;

import java.util.List;
import org.chuhai.logistics.reconciliation.Finding;
import org.chuhai.logistics.reconciliation.Profile;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Skip;

/**
 * The rules of customs that three documents alone cannot break: they ask what else is filed, and what was before. Values in,
 * findings out; no database, no clock.
 */
public final class RegistryRules {

    private RegistryRules() {}

    /** Of all rules of the registry, in their order. */
    public record Outcome(List<Finding> findings, List<RuleId> evaluated, List<Skip> skipped) {

        public Outcome {
            findings = List.copyOf(findings);
            evaluated = List.copyOf(evaluated);
            skipped = List.copyOf(skipped);
        }
    }

    public static Outcome judge(RegistryFacts facts, Profile profile) {
        RegistryFindings findings = new RegistryFindings(facts, profile);
        new NumberRules(facts, findings).judge();
        new ListRules(facts, profile, findings).judge();
        return findings.outcome();
    }
}
