package org.chuhai.assessment.framework;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An area of work. */
@Schema(name = "WorkArea", description = "An area of work with its tasks.")
public record WorkArea(
        @Schema(description = "Code, once in a framework.", required = true, examples = "X-2")
        String code,

        @Schema(description = "What it is called.", required = true)
        Wording name,

        @Schema(description = "Its tasks, in the order of the framework.", required = true)
        List<WorkTask> tasks) {

    public WorkArea {
        tasks = List.copyOf(tasks);
    }
}
