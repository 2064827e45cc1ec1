package org.chuhai.logistics.codetable;

/** How well a fact of a data file is founded; the words of the files are these in lower case. */
public enum Evidence {
    /** Text of the customs administration. */
    OFFICIAL,
    /** Seen in public declaration software. */
    CODE,
    /** Trade press or a handbook. */
    SECONDARY,
    /** Concluded from other facts. */
    INFERRED,
    /** General knowledge that nobody has verified. */
    MEMORY,
    /** Invented to show how the software works; never to be declared with. */
    ILLUSTRATIVE
}
