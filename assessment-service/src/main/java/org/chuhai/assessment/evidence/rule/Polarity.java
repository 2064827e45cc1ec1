package org.chuhai.assessment.evidence.rule;

/** Whether a fact speaks for a skill or against it. */
public enum Polarity {
    FOR,
    AGAINST
}
