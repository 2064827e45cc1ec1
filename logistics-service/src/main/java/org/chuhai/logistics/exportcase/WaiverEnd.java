package org.chuhai.logistics.exportcase;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a waiver holds no more. */
@Schema(name = "WaiverEnd", description = """
                Why a waiver holds no more.
                - EXPIRED: its time is over.
                - WITHDRAWN: somebody took it back.
                - NEW_FINDINGS: an examination found something that blocks and was not waived.
                - DOCUMENT_MISSING: a document is missing again.
                - FINDINGS_GONE: nothing blocks any more.""")
public enum WaiverEnd {
    /** Its time is over. */
    EXPIRED,
    /** Somebody took it back. */
    WITHDRAWN,
    /** An examination found something that blocks and was not waived. */
    NEW_FINDINGS,
    /** A document is missing again. */
    DOCUMENT_MISSING,
    /** Nothing blocks any more. */
    FINDINGS_GONE;

    /** What an examination that left the case in this state did to it. */
    static WaiverEnd by(CaseState reached) {
        return switch (reached) {
            case WAITING -> DOCUMENT_MISSING;
            case DISCREPANT -> NEW_FINDINGS;
            case MATCHED -> FINDINGS_GONE;
            case WAIVED, MERGED -> throw new IllegalStateException("no examination ends a waiver as " + reached);
        };
    }
}
