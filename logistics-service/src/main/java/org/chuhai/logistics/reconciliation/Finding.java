package org.chuhai.logistics.reconciliation;

import java.util.List;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * One difference or breach, with all that is needed to understand and to correct it.
 *
 * @param rule row of the matrix
 * @param basis hard rules that are broken with it
 * @param field member of the JSON shape, without indexes
 * @param line the declaration's line number, else the order's; null for the head
 * @param values as the documents have them
 * @param normalised as they were compared; amounts with five decimals, quantities in the base unit of their dimension
 * @param pointers JSON pointers of the values; none for a sum over several documents
 * @param documents numbers of the orders or waybills that the pointers lead into, where there are several
 * @param delta deviating value less the right one, for numbers
 * @param tolerance allowed difference with its unit; null means exact
 * @param text what is wrong, complete without the other members
 */
public record Finding(
        RuleId rule,
        List<HardRule> basis,
        Severity severity,
        String field,
        @Nullable Integer line,
        Sides values,
        Sides normalised,
        Sides pointers,
        Sides documents,
        @Nullable String delta,
        @Nullable String tolerance,
        Cause cause,
        Text text,
        List<Consequence> consequences,
        List<Correction> corrections) {

    public Finding {
        basis = List.copyOf(basis);
        consequences = List.copyOf(consequences);
        corrections = List.copyOf(corrections);
    }

    /** The same finding with these corrections. */
    public Finding with(List<Correction> others) {
        return new Finding(
                rule,
                basis,
                severity,
                field,
                line,
                values,
                normalised,
                pointers,
                documents,
                delta,
                tolerance,
                cause,
                text,
                consequences,
                others);
    }

    /** A real difference that the tolerance allows, so that nothing is to be corrected. */
    public boolean withinTolerance() {
        return severity == Severity.INFO && tolerance != null && corrections.isEmpty();
    }
}
