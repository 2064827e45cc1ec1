package org.chuhai.assessment.framework;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task of daily work. */
@Schema(name = "WorkTask", description = "A task of daily work with its requirements.")
public record WorkTask(
        @Schema(description = "Code, once in a framework.", required = true, examples = "X-2.2")
        String code,

        @Schema(description = "What it is called.", required = true)
        Wording name,

        @Schema(description = "What it takes, in the order of the framework.", required = true)
        List<SkillRequirement> requirements) {

    public WorkTask {
        requirements = List.copyOf(requirements);
    }
}
