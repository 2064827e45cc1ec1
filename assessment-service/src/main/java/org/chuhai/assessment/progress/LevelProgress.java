package org.chuhai.assessment.progress;

import java.util.List;
import org.chuhai.assessment.framework.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a learner is in a level. */
@Schema(
        name = "LevelProgress",
        description =
                "How far a learner is in a level. The level contains those before it, too; they stand for themselves.")
public record LevelProgress(
        @Schema(description = "Its code.", required = true, examples = "O")
        String code,

        @Schema(description = "What it is called.", required = true)
        Wording name,

        @Schema(description = "How many of its own requirements are how far.", required = true)
        ProgressSummary summary,

        @Schema(description = "Its areas of work, in the order of the framework.", required = true)
        List<AreaProgress> areas) {

    public LevelProgress {
        areas = List.copyOf(areas);
    }
}
