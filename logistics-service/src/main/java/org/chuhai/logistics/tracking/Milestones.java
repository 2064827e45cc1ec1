package org.chuhai.logistics.tracking;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far the three milestones are. */
@Schema(name = "Milestones", description = "The three milestones of a shipment, always all of them.")
public record Milestones(
        @Schema(description = "In the order of the way.", required = true)
        List<Reached> milestones) {

    /** One milestone. */
    @Schema(name = "MilestoneReached", description = "A milestone and when it was reached.")
    public record Reached(
            @Schema(description = "The milestone.", required = true)
            Milestone milestone,

            @Schema(
                    description =
                            "Time of the first event that really reached it, by the source's clock; null before that.",
                    required = true,
                    nullable = true)
            @Nullable Instant reachedAt) {}

    static Milestones of(Collection<StatusSpan> spans) {
        return new Milestones(Arrays.stream(Milestone.values())
                .map(milestone -> new Reached(milestone, reachedAt(milestone, spans)))
                .toList());
    }

    private static @Nullable Instant reachedAt(Milestone milestone, Collection<StatusSpan> spans) {
        return spans.stream()
                .filter(span -> {
                    TrackingStatus status = TrackingRules.STATUSES.get(span.status());
                    return status != null && status.milestone() == milestone;
                })
                .map(StatusSpan::first)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
