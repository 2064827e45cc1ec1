package org.chuhai.assessment.progress;

import java.util.List;
import org.chuhai.assessment.framework.Way;
import org.chuhai.assessment.framework.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a requirement is shown in one of its ways. */
@Schema(name = "WayProgress", description = "How far a requirement is shown in one of its ways.")
public record WayProgress(
        @Schema(description = "Which way.", required = true) Way way,

        @Schema(description = "How far.", required = true) ProgressState state,

        @Schema(description = "All of these must be met; none where this version cannot measure it.", required = true)
        List<RuleProgress> rules,

        @Schema(description = "Why nothing is measured; null where something is.", required = true, nullable = true)
        @Nullable Wording notMeasured) {

    public WayProgress {
        rules = List.copyOf(rules);
    }
}
