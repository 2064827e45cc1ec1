package org.chuhai.assessment.evidence.rule;

/** Opens to tests elsewhere what a rule asks of a fact. */
public final class RuleAsk {

    private RuleAsk() {}

    /** Fails where the fact does not say what the rule asks. */
    public static void everything(CompiledRule rule, RuleFact fact) {
        rule.mustBeAnsweredBy(fact);
    }
}
