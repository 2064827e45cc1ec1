package org.chuhai.logistics.testdata;

import java.util.Random;
import java.util.Set;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.RuleId;

/**
 * One mistake that can be planted in a clean export.
 *
 * @param rule under which it must be found as root cause
 * @param causes that may be told; empty for any
 */
public record Fault(String name, RuleId rule, String field, Set<Cause> causes, Planter planter) {

    /** Plants the mistake; false when this export has no place for it. */
    @FunctionalInterface
    public interface Planter {
        boolean plant(Triple triple, Random random);
    }

    @Override
    public String toString() {
        return name;
    }
}
