package org.chuhai.assessment.progress;

import java.util.List;
import org.chuhai.assessment.framework.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a requirement is proved. */
@Schema(name = "RequirementProgress", description = "How far a requirement is proved, and what is missing.")
public record RequirementProgress(
        @Schema(description = "Code of the requirement.", required = true, examples = "B-1.2.1")
        String code,

        @Schema(description = "What the learner is able to do.", required = true)
        Wording statement,

        @Schema(description = "How far it is proved.", required = true)
        ProgressState state,

        @Schema(description = "In each way that is asked for.", required = true)
        List<WayProgress> ways,

        @Schema(description = "Everything that is missing; empty once it is proved.", required = true)
        List<Wording> missing,

        @Schema(
                description = "What to do first, of what can be done today; null where nothing can.",
                required = true,
                nullable = true)
        @Nullable Wording shortestWay) {

    public RequirementProgress {
        ways = List.copyOf(ways);
        missing = List.copyOf(missing);
    }
}
