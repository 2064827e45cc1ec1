package org.chuhai.assessment.progress;

import java.util.List;
import java.util.UUID;
import org.chuhai.assessment.framework.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a learner has come. */
@Schema(name = "Progress", description = "How far a learner has come in a framework, by the rules of today.")
public record ProgressView(
        @Schema(description = "Whose progress.", required = true)
        UUID learnerId,

        @Schema(description = "The learner's pseudonym.", required = true, examples = "核桃 07")
        String alias,

        @Schema(description = "Code of the framework.", required = true, examples = "export-9710")
        String framework,

        @Schema(description = "Which version of it.", required = true, examples = "2026-1")
        String version,

        @Schema(description = "What the framework is called.", required = true)
        Wording title,

        @Schema(
                description = "By which rules: another value whenever any rule has changed.",
                required = true,
                pattern = "^[0-9a-f]{64}$")
        String rulesVersion,

        @Schema(description = "How many requirements are how far.", required = true)
        ProgressSummary summary,

        @Schema(description = "The framework's levels, from the lowest to the highest.", required = true)
        List<LevelProgress> levels) {

    public ProgressView {
        levels = List.copyOf(levels);
    }
}
