package org.chuhai.assessment.evidence.rule;

import java.util.List;

/** The rules of one framework: a file. */
public record RuleSet(String framework, String frameworkVersion, List<EvidenceRule> rules) {

    public RuleSet {
        rules = List.copyOf(rules);
    }
}
