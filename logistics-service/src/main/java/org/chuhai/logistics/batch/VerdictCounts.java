package org.chuhai.logistics.batch;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rows by verdict. */
@Schema(name = "ReconciliationVerdictCounts", description = "Rows by verdict.")
public record VerdictCounts(
        @Schema(description = "A document is missing.", required = true)
        long waiting,

        @Schema(description = "At least one finding blocks.", required = true)
        long discrepant,

        @Schema(description = "Nothing blocks, but something should be looked at.", required = true)
        long matchedWithWarnings,

        @Schema(description = "All differences are inside an allowed tolerance.", required = true)
        long matchedWithinTolerance,

        @Schema(description = "Everything agrees.", required = true)
        long matched) {

    static VerdictCounts of(BatchTally tally) {
        return new VerdictCounts(
                tally.waiting(), tally.discrepant(), tally.withWarnings(), tally.inTolerance(), tally.matched());
    }
}
