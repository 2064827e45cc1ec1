package org.chuhai.order.order;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of a timeline as the API shows it. */
@Schema(name = "OrderTimelineEntry", description = "One thing that happened to an order.")
public record TimelineEntryView(
        @Schema(description = "Its place in the timeline, from 1.", required = true, examples = "3")
        int no,

        @Schema(description = "When it happened.", required = true)
        Instant at,

        @Schema(description = "Who did it, as the token names them.", required = true, examples = "operator")
        String actor,

        @Schema(description = "What happened.", required = true)
        OrderHappening happening,

        @Schema(description = "State before; null for the draft.", required = true, nullable = true) @Nullable OrderState fromState,

        @Schema(description = "State after.", required = true)
        OrderState toState,

        @Schema(
                description = "Why, in words; null where nobody had to say.",
                required = true,
                nullable = true,
                examples = "The buyer needs less")
        @Nullable String reason,

        @Schema(
                description = "Every member that is another than before, those too that followed from others.",
                required = true)
        List<ChangedMember> changes,

        @Schema(
                description = "The waybill that it is about; null where it is about none.",
                required = true,
                nullable = true,
                examples = "KH2601150001")
        @Nullable String waybillNo,

        @Schema(
                description = "The milestone that was reached or withdrawn; null for all else.",
                required = true,
                nullable = true)
        @Nullable Milestone milestone,

        @Schema(
                description = "When the milestone was really reached, by the carrier's clock; null for all else.",
                required = true,
                nullable = true,
                examples = "2026-01-18T09:30:00Z")
        @Nullable Instant reachedAt) {

    public TimelineEntryView {
        changes = List.copyOf(changes);
    }

    static TimelineEntryView of(TimelineEntry entry) {
        OrderTravel travel = entry.travel();
        return new TimelineEntryView(
                entry.no(),
                entry.at(),
                entry.actor(),
                entry.happening(),
                entry.fromState(),
                entry.toState(),
                entry.reason(),
                entry.changes(),
                travel == null ? null : travel.waybillNo(),
                travel == null ? null : travel.milestone(),
                travel == null ? null : travel.reachedAt());
    }
}
