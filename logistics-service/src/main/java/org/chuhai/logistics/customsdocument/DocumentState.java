package org.chuhai.logistics.customsdocument;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a document has gone with customs; it decides by which act a datum can still be corrected. */
@Schema(name = "DocumentState", description = """
                How far a document has gone with customs.
                - DRAFT: not sent yet; it is edited freely.
                - DECLARED: sent; a change message replaces it.
                - ACCEPTED: it has a number of customs; it is cancelled and declared anew.
                - CANCELLED: what it was about does not take place; another revision revives it.""")
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
