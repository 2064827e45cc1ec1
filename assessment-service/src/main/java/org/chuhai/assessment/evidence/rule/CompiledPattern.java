package org.chuhai.assessment.evidence.rule;

import org.jspecify.annotations.Nullable;

/** Tells whether a fact is one that is meant. */
record CompiledPattern(FactPattern pattern, @Nullable Expression when) {

    static CompiledPattern of(FactPattern pattern) {
        return new CompiledPattern(pattern, pattern.when() == null ? null : Expression.condition(pattern.when()));
    }

    boolean matches(RuleFact fact) {
        return pattern.types().contains(fact.type())
                && (fact.own() || pattern.mayBeOfOthers())
                && (when == null || when.holds(fact));
    }
}
