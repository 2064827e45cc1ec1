package org.chuhai.assessment.fact;

/** A fact that was never heard before has been kept. Fired inside the transaction, when it is stored. */
public record FactKept(FactContent fact) {}
