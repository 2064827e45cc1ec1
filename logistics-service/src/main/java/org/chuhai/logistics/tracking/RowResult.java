package org.chuhai.logistics.tracking;

import java.util.UUID;
import java.util.function.Function;
import org.chuhai.platform.problem.Problem;
import org.chuhai.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one row of a carrier's push. */
@Schema(name = "CarrierEventResult", description = "What became of one row of a carrier's push.")
public record RowResult(
        @Schema(description = "Number of the line, from 1; empty lines count.", required = true, examples = "1")
        int row,

        @Schema(description = "What became of it.", required = true)
        Outcome status,

        @Schema(
                description = "The shipment; null unless the row is RECORDED or DUPLICATE.",
                required = true,
                nullable = true)
        @Nullable UUID shipmentId,

        @Schema(
                description = "The event; null unless the row is RECORDED or DUPLICATE.",
                required = true,
                nullable = true)
        @Nullable UUID eventId,

        @Schema(
                description = "Why it was not recorded; null if it was, now or before.",
                required = true,
                nullable = true)
        @Nullable Problem problem) {

    /** What can become of a row. */
    @Schema(
            name = "CarrierEventOutcome",
            description =
                    "RECORDED; DUPLICATE if the source had said the same before; REFUSED if the row is at fault, or, with"
                            + " the problem's code internal, the service: then tell its operator before you send the row"
                            + " again; RETRY if the database was away, another request was faster, or the push took too"
                            + " long, and the row may be sent again as it stands.")
    public enum Outcome {
        RECORDED,
        DUPLICATE,
        REFUSED,
        RETRY
    }

    static RowResult of(int row, RowOutcome outcome, Function<Refusal, Problem> wording) {
        return switch (outcome) {
            case RowOutcome.Done(RecordedEvent recorded) ->
                new RowResult(
                        row,
                        recorded.anew() ? Outcome.RECORDED : Outcome.DUPLICATE,
                        recorded.event().shipmentId(),
                        recorded.event().id(),
                        null);
            case RowOutcome.Refused(Refusal why) -> new RowResult(row, Outcome.REFUSED, null, null, wording.apply(why));
            case RowOutcome.Later(Refusal why) -> new RowResult(row, Outcome.RETRY, null, null, wording.apply(why));
        };
    }
}
