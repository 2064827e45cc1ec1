package org.chuhai.assessment.framework;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing to be able to do. */
@Schema(name = "SkillRequirement", description = "One thing to be able to do.")
public record SkillRequirement(
        @Schema(description = "Code, once in a framework.", required = true, examples = "X-2.2.1")
        String code,

        @Schema(description = "What the learner is able to do.", required = true)
        Wording statement,

        @Schema(description = "How it is shown; all of them count.", required = true)
        List<Way> ways,

        @Schema(description = "What shows it.", required = true)
        Wording shownBy) {

    public SkillRequirement {
        ways = List.copyOf(ways);
    }
}
