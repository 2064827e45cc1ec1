package org.chuhai.assessment.evidence.rule;

/** How far a fact that has just come can change what a rule has said of older ones. */
public enum Reach {
    /** The rule does not read it. */
    NOTHING,
    /** The rule judges each fact by itself: of others it says what it said before. */
    ITSELF,
    /** Facts about the same aggregate are judged anew, in the light of what they are tied to elsewhere. */
    AGGREGATE,
    /** Facts about anything may be tied to it. */
    EVERYTHING
}
