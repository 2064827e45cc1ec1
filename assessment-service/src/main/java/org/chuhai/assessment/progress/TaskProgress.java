package org.chuhai.assessment.progress;

import java.util.List;
import org.chuhai.assessment.framework.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a learner is in a work task. */
@Schema(name = "TaskProgress", description = "How far a learner is in a work task.")
public record TaskProgress(
        @Schema(description = "Its code.", required = true, examples = "X-2.2")
        String code,

        @Schema(description = "What it is called.", required = true)
        Wording name,

        @Schema(description = "Its requirements, in the order of the framework.", required = true)
        List<RequirementProgress> requirements) {

    public TaskProgress {
        requirements = List.copyOf(requirements);
    }
}
