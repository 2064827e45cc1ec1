package org.chuhai.logistics.tracking;

import java.util.UUID;
import org.chuhai.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one row of a carrier's push. */
@Schema(name = "CarrierEventResult", description = "What became of one row of a carrier's push.")
public record RowResult(
        @Schema(description = "Number of the line, from 1; empty lines count.", required = true, examples = "1")
        int row,

        @Schema(description = "What became of it.", required = true)
        Outcome status,

        @Schema(description = "The shipment; null if the row was refused.", required = true, nullable = true) @Nullable UUID shipmentId,

        @Schema(
                description = "The event, also if it was known already; null if the row was refused.",
                required = true,
                nullable = true)
        @Nullable UUID eventId,

        @Schema(description = "Why it was refused; null if it was not.", required = true, nullable = true) @Nullable Problem problem) {

    /** What can become of a row. */
    @Schema(
            name = "CarrierEventOutcome",
            description = "RECORDED, DUPLICATE if the source had said the same before, or REFUSED.")
    public enum Outcome {
        RECORDED,
        DUPLICATE,
        REFUSED
    }

    static RowResult of(int row, RecordedEvent recorded) {
        return new RowResult(
                row,
                recorded.anew() ? Outcome.RECORDED : Outcome.DUPLICATE,
                recorded.event().shipmentId(),
                recorded.event().id(),
                null);
    }

    static RowResult refused(int row, Problem problem) {
        return new RowResult(row, Outcome.REFUSED, null, null, problem);
    }
}
