package org.chuhai.logistics.customsdocument;

/** How far a document has gone with customs; it decides by which act a datum can still be corrected. */
public enum DocumentState {
    /** Not sent yet (CEB appStatus 1): edited freely. */
    DRAFT,
    /** Sent (CEB appStatus 2): replaced by a change message (appType 2). */
    DECLARED,
    /** Has a number of customs' own: cancelled (CEB605) and declared anew. */
    ACCEPTED,
    /** What it was about does not take place: it is no part of an examination, until another revision revives it. */
    CANCELLED
}
