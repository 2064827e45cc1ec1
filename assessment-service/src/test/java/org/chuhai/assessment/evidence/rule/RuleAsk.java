package org.chuhai.assessment.evidence.rule;

import java.util.Map;

/** Opens to tests elsewhere what a rule asks of a fact. */
public final class RuleAsk {

    private RuleAsk() {}

    /** Fails where the fact does not say what the rule asks; {@code others} are facts of every type. */
    public static void everything(CompiledRule rule, RuleFact fact, Map<String, RuleFact> others) {
        rule.mustBeAnsweredBy(fact, others);
    }
}
