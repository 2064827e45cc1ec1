package org.chuhai.assessment.framework;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A level of mastery. */
@Schema(
        name = "FrameworkLevel",
        description = "A level of mastery. It contains every requirement of the levels before it.")
public record FrameworkLevel(
        @Schema(description = "Code, once in a framework.", required = true, examples = "O")
        String code,

        @Schema(description = "What it is called.", required = true)
        Wording name,

        @Schema(description = "Which majors it is meant for.", required = true)
        TargetMajors targetMajors,

        @Schema(description = "Which posts it prepares for.", required = true)
        List<Wording> jobGroups,

        @Schema(description = "Its areas of work, without those of the levels before it.", required = true)
        List<WorkArea> areas) {

    public FrameworkLevel {
        jobGroups = List.copyOf(jobGroups);
        areas = List.copyOf(areas);
    }
}
