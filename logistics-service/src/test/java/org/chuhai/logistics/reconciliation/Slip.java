package org.chuhai.logistics.reconciliation;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A row of a table test: something goes wrong in an export.
 *
 * @param findings as {@link Judgement} writes them; empty for what must pass
 */
record Slip(String name, UnaryOperator<Golden> plant, List<String> findings) {

    static Slip of(String name, UnaryOperator<Golden> plant, String... findings) {
        return new Slip(name, plant, List.of(findings));
    }

    @Override
    public String toString() {
        return name;
    }
}
