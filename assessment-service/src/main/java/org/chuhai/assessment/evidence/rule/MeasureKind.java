package org.chuhai.assessment.evidence.rule;

/** How evidence is counted. */
public enum MeasureKind {
    /** So many facts. */
    COUNT,
    /** So many different things. */
    DISTINCT,
    /** So many facts, and so large a part of all that speak for or against. */
    RATE
}
