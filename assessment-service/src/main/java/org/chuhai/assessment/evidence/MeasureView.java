package org.chuhai.assessment.evidence;

import org.chuhai.assessment.evidence.rule.Measure;
import org.chuhai.assessment.evidence.rule.MeasureKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a rule counts. */
@Schema(name = "Measure", description = "What a rule counts, and how much is enough.")
public record MeasureView(
        @Schema(
                description =
                        "COUNT: so many facts. DISTINCT: so many different things. RATE: so many facts, and so large a part"
                                + " of all that speak for or against.",
                required = true)
        MeasureKind kind,

        @Schema(description = "How many are enough.", required = true, examples = "2")
        int atLeast,

        @Schema(
                description = "How many of a hundred must speak for it; null where no rate is asked for.",
                required = true,
                nullable = true,
                examples = "50")
        @Nullable Integer percent,

        @Schema(
                description = "CEL that tells things apart, over event, data and earlier; null but for DISTINCT.",
                required = true,
                nullable = true,
                examples = "data.order.id")
        @Nullable String of,

        @Schema(
                description = "CEL for the group within which is counted; null where there is one group only.",
                required = true,
                nullable = true,
                examples = "data.listing.marketplace")
        @Nullable String per) {

    static MeasureView of(Measure measure) {
        return new MeasureView(measure.kind(), measure.atLeast(), measure.percent(), measure.of(), measure.per());
    }
}
