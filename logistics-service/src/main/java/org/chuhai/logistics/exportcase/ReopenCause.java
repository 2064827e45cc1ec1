package org.chuhai.logistics.exportcase;

/** Why a case that could be declared cannot any more. */
public enum ReopenCause {
    /** It had matched, and a document says something else now. */
    DOCUMENT_CHANGED,
    /** A document is missing again. */
    DOCUMENT_MISSING,
    /** It had matched; the same documents differ by what is registered now. */
    EXAMINED_AGAIN,
    /** It had matched; the same documents differ by the profile that is in force now. */
    PROFILE_CHANGED,
    /** It was waived, and something blocks that was not. */
    NEW_FINDINGS,
    /** The time of its waiver is over. */
    WAIVER_EXPIRED,
    /** Somebody took its waiver back. */
    WAIVER_WITHDRAWN;

    /** Of an examination. */
    static ReopenCause by(CaseRun.Trigger trigger, CaseState before, CaseState now) {
        if (now == CaseState.WAITING) {
            return DOCUMENT_MISSING;
        }
        if (before == CaseState.WAIVED) {
            return NEW_FINDINGS;
        }
        return switch (trigger) {
            case DOCUMENT, CORRECTION -> DOCUMENT_CHANGED;
            case REQUEST -> EXAMINED_AGAIN;
            case PROFILE -> PROFILE_CHANGED;
        };
    }
}
