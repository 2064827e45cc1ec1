package org.chuhai.assessment.fact;

/** A fact that was never heard before has been kept. Fired inside the transaction, with the turn of learners taken. */
public record FactKept(Fact fact) {}
