package org.chuhai.logistics.batch;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A batch as the API shows it. */
@Schema(name = "ReconciliationBatch", description = "Many exports that are judged together, and how far that is.")
public record BatchView(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

        @Schema(
                description = "The same as the ETag without its quotation marks; progress alone does not change it.",
                required = true)
        long version,

        @Schema(description = "Id of the shop.", required = true)
        UUID shopId,

        @Schema(description = "Where it stands.", required = true)
        BatchState state,

        @Schema(description = "How it was sent.", required = true)
        BatchFormat format,

        @Schema(description = "By what it is judged: the profile as it was when the batch came.", required = true)
        JudgedBy profile,

        @Schema(description = "How many rows.", required = true)
        Rows rows,

        @Schema(description = "Rows by verdict, of those that are done.", required = true)
        VerdictCounts verdicts,

        @Schema(description = "Findings by severity, of the rows that are done.", required = true)
        FindingCounts findings,

        @Schema(description = "Parts that the rows are judged in, each in one transaction.", required = true)
        Parts parts,

        @Schema(
                description = "Rows a second since the upload ended; null before any of them is done.",
                required = true,
                nullable = true)
        @Nullable Long rowsPerSecond,

        @Schema(description = "Who sent it.", required = true)
        String createdBy,

        @Schema(description = "When the upload began.", required = true)
        Instant createdAt,

        @Schema(
                description = "When the upload had come to its end; null before, and where it never did.",
                required = true,
                nullable = true)
        @Nullable Instant startedAt,

        @Schema(description = "When it ended, however; null before.", required = true, nullable = true) @Nullable Instant endedAt,

        @Schema(description = "Until when it and its results are kept.", required = true)
        Instant expiresAt,

        @Schema(description = "Why it was given up; null unless it FAILED.", required = true, nullable = true) @Nullable FailureView failure) {

    /** A profile at a moment. */
    @Schema(name = "ReconciliationBatchProfile", description = "A profile as it was when the batch came.")
    public record JudgedBy(
            @Schema(description = "Id; null of the built-in exact profile.", required = true, nullable = true) @Nullable UUID id,

            @Schema(description = "Number in the tenant; 0 of the built-in one.", required = true)
            int number,

            @Schema(description = "Its version then.", required = true)
            long version) {}

    /** How many rows there are. */
    @Schema(
            name = "ReconciliationBatchRows",
            description = "How many rows; of an archive of messages its documents, each counted once.")
    public record Rows(
            @Schema(description = "Received so far.", required = true)
            long received,

            @Schema(description = "Judged, refused, or part of another row.", required = true)
            long done,

            @Schema(description = "Of these: could not be read, or were there twice.", required = true)
            long refused,

            @Schema(
                    description =
                            "Of these: orders and waybills of messages that a list names; the list's row is theirs.",
                    required = true)
            long joined,

            @Schema(description = "Bytes received so far, as they are without compression.", required = true)
            long bytes) {}

    /** How many parts there are. */
    @Schema(name = "ReconciliationBatchParts", description = "How many parts.")
    public record Parts(
            @Schema(description = "All so far.", required = true)
            int all,

            @Schema(description = "Of these: done.", required = true)
            int done) {}

    static BatchView of(ReconciliationBatch batch, Instant now) {
        BatchTally tally = batch.tally();
        return new BatchView(
                batch.id(),
                batch.version(),
                batch.shopId(),
                batch.state(),
                batch.format(),
                new JudgedBy(
                        batch.profile().id(),
                        batch.profile().number(),
                        batch.profile().version()),
                new Rows(tally.received(), tally.done(), tally.refused(), tally.joined(), tally.bytes()),
                VerdictCounts.of(tally),
                FindingCounts.of(tally),
                new Parts(tally.parts(), tally.partsDone()),
                rate(batch, now),
                batch.createdBy(),
                batch.createdAt(),
                batch.startedAt(),
                batch.endedAt(),
                batch.expiresAt(),
                FailureView.of(batch.failure()));
    }

    private static @Nullable Long rate(ReconciliationBatch batch, Instant now) {
        if (batch.startedAt() == null || batch.tally().done() == 0) {
            return null;
        }
        Instant until = batch.endedAt() == null ? now : batch.endedAt();
        long millis = Duration.between(batch.startedAt(), until).toMillis();
        return millis < 1 ? null : Long.valueOf(batch.tally().done() * 1000 / millis);
    }
}
