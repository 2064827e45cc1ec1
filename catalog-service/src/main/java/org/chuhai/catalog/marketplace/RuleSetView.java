package org.chuhai.catalog.marketplace;

import java.time.Instant;
import java.util.List;
import org.chuhai.catalog.marketplace.rule.RuleSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule set as the API shows it. */
@Schema(name = "RuleSet", description = "What a marketplace asks of listings over a span of time.")
public record RuleSetView(
        @Schema(description = "Whose rules they are.", required = true, examples = "amazon")
        String marketplace,

        @Schema(description = "Its version; what it says never changes.", required = true, examples = "2025-1")
        String version,

        @Schema(description = "Its first moment.", required = true, examples = "2025-01-21T00:00:00Z")
        Instant effectiveFrom,

        @Schema(
                description = "The first moment after it; null while no end is known.",
                required = true,
                nullable = true,
                examples = "2026-01-01T00:00:00Z")
        @Nullable Instant effectiveTo,

        @Schema(description = "In the order in which they are looked at.", required = true)
        List<RuleView> rules) {

    public RuleSetView {
        rules = List.copyOf(rules);
    }

    static RuleSetView of(RuleSet set) {
        return new RuleSetView(
                set.marketplace(),
                set.version(),
                set.effectiveFrom(),
                set.effectiveTo(),
                set.rules().stream().map(RuleView::of).toList());
    }
}
