package org.chuhai.catalog.marketplace;

import java.time.Instant;
import org.chuhai.catalog.marketplace.rule.RuleSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When a rule set holds, without its rules. */
@Schema(name = "RuleSetSummary", description = "A version of a marketplace's rules, without the rules.")
public record RuleSetSummary(
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

        @Schema(description = "How many rules it has.", required = true, examples = "30")
        int rules) {

    static RuleSetSummary of(RuleSet set) {
        return new RuleSetSummary(
                set.version(),
                set.effectiveFrom(),
                set.effectiveTo(),
                set.rules().size());
    }
}
