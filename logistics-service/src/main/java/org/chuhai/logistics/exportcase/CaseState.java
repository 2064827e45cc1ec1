package org.chuhai.logistics.exportcase;

import org.chuhai.logistics.reconciliation.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a case stands. All but WAIVED and MERGED follow from the verdict of its latest run alone. */
@Schema(name = "CaseState", description = """
                Where a case stands.
                - WAITING: a document has not come.
                - DISCREPANT: at least one finding blocks.
                - MATCHED: nothing blocks; the verdict says whether there are warnings or tolerated differences.
                - WAIVED: findings block, and somebody answers for all of them until a moment.
                - MERGED: its documents turned out to belong to another case, and are there now.""")
public enum CaseState {
    /** A document is missing. */
    WAITING,
    /** At least one finding blocks. */
    DISCREPANT,
    /** Nothing blocks; the verdict says whether there are warnings or tolerated differences. */
    MATCHED,
    /** Findings block, and somebody answers for all of them until a moment. */
    WAIVED,
    /** Its documents turned out to belong to another case and are there now. */
    MERGED;

    /** Whether its declaration may be sent to customs. */
    boolean isCleared() {
        return this == MATCHED || this == WAIVED;
    }

    static CaseState of(Verdict verdict) {
        return switch (verdict) {
            case WAITING -> WAITING;
            case DISCREPANT -> DISCREPANT;
            case MATCHED_WITH_WARNINGS, MATCHED_WITHIN_TOLERANCE, MATCHED -> MATCHED;
        };
    }
}
