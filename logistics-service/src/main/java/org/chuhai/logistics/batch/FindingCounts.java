package org.chuhai.logistics.batch;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Findings by severity. */
@Schema(name = "ReconciliationFindingCounts", description = "Findings by severity.")
public record FindingCounts(
        @Schema(description = "Customs would stop the goods.", required = true)
        long block,

        @Schema(description = "Likely to be questioned.", required = true)
        long warn,

        @Schema(description = "Worth knowing.", required = true)
        long info) {

    static FindingCounts of(BatchTally tally) {
        return new FindingCounts(tally.blocking(), tally.warning(), tally.info());
    }
}
