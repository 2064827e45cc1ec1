package org.chuhai.logistics.batch;

import org.chuhai.logistics.reconciliation.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a row came to: a verdict, or that it was refused. */
@Schema(name = "ReconciliationRowOutcome", description = """
                What a row came to.
                - WAITING: a document is missing.
                - DISCREPANT: at least one finding blocks.
                - MATCHED_WITH_WARNINGS: nothing blocks, but something should be looked at.
                - MATCHED_WITHIN_TOLERANCE: all differences are inside an allowed tolerance.
                - MATCHED: everything that was compared agrees.
                - REFUSED: the row could not be read, or was there before.""")
public enum RowOutcome {
    WAITING(0),
    DISCREPANT(1),
    MATCHED_WITH_WARNINGS(2),
    MATCHED_WITHIN_TOLERANCE(3),
    MATCHED(4),
    REFUSED(5);

    private final int code;

    RowOutcome(int code) {
        this.code = code;
    }

    static RowOutcome of(Verdict verdict) {
        return switch (verdict) {
            case WAITING -> WAITING;
            case DISCREPANT -> DISCREPANT;
            case MATCHED_WITH_WARNINGS -> MATCHED_WITH_WARNINGS;
            case MATCHED_WITHIN_TOLERANCE -> MATCHED_WITHIN_TOLERANCE;
            case MATCHED -> MATCHED;
        };
    }

    /** As it is stored; never another one's. */
    int code() {
        return code;
    }

    /** Its place among others in a mask. */
    int bit() {
        return 1 << code;
    }
}
