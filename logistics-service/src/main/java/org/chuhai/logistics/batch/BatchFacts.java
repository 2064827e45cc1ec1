package org.chuhai.logistics.batch;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A batch that has ended, as it is told. */
public record BatchFacts(
        @Schema(description = "Id of the batch, UUIDv7.", required = true)
        UUID id,

        @Schema(description = "Id of the shop.", required = true)
        UUID shopId,

        @Schema(description = "How it ended.", required = true)
        BatchState state,

        @Schema(description = "Number of the profile that it was judged by; 0 of the built-in one.", required = true)
        int profileNumber,

        @Schema(description = "Rows that were received.", required = true)
        long rowsReceived,

        @Schema(description = "Rows that are judged, refused or part of another.", required = true)
        long rowsDone,

        @Schema(description = "Rows that could not be read.", required = true)
        long rowsRefused,

        @Schema(description = "Rows by verdict.", required = true)
        VerdictCounts verdicts,

        @Schema(description = "Findings by severity.", required = true)
        FindingCounts findings,

        @Schema(description = "When the upload had come to its end.", required = true)
        Instant startedAt,

        @Schema(description = "When it ended.", required = true)
        Instant endedAt,

        @Schema(description = "Why it was given up; null unless it FAILED.", required = true, nullable = true) @Nullable Failure failure) {

    /** Why a batch was given up. */
    public record Failure(
            @Schema(description = "The part that could not be judged, from 1.", required = true)
            int part,

            @Schema(description = "How often it was tried.", required = true)
            int attempts,

            @Schema(description = "What was in the way.", required = true)
            Obstacle obstacle) {

        private static @Nullable Failure of(@Nullable BatchFailure failure) {
            return failure == null ? null : new Failure(failure.part(), failure.attempts(), failure.obstacle());
        }
    }

    static BatchFacts of(ReconciliationBatch batch) {
        BatchTally tally = batch.tally();
        Instant started = batch.startedAt();
        Instant ended = batch.endedAt();
        if (started == null || ended == null) {
            throw new IllegalStateException("what never ran is not told: " + batch.id());
        }
        return new BatchFacts(
                batch.id(),
                batch.shopId(),
                batch.state(),
                batch.profile().number(),
                tally.received(),
                tally.done(),
                tally.refused(),
                VerdictCounts.of(tally),
                FindingCounts.of(tally),
                started,
                ended,
                Failure.of(batch.failure()));
    }
}
