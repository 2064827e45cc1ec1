package org.chuhai.assessment.progress;

import java.util.List;
import org.chuhai.assessment.framework.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a learner is in an area of work. */
@Schema(name = "AreaProgress", description = "How far a learner is in an area of work.")
public record AreaProgress(
        @Schema(description = "Its code.", required = true, examples = "X-2")
        String code,

        @Schema(description = "What it is called.", required = true)
        Wording name,

        @Schema(description = "Its tasks, in the order of the framework.", required = true)
        List<TaskProgress> tasks) {

    public AreaProgress {
        tasks = List.copyOf(tasks);
    }
}
