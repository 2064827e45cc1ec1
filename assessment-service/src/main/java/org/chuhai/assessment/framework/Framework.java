package org.chuhai.assessment.framework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A skill standard: a version of it, which never changes. */
@Schema(name = "Framework", description = "A published version of a skill standard. It never changes.")
public record Framework(
        @Schema(description = "What it is called in addresses.", required = true, examples = "export-9710")
        String code,

        @Schema(description = "Which version of it.", required = true, examples = "2026-1")
        String version,

        @Schema(
                description = "On which day this version was published.",
                required = true,
                format = "date",
                examples = "2026-11-22")
        String published,

        @Schema(description = "What it is called.", required = true)
        Wording title,

        @Schema(description = "Who publishes this wording.", required = true, examples = "Chuhai")
        String publisher,

        @Schema(description = "Where its codes and tree come from.", required = true)
        FrameworkSource source,

        @Schema(description = "The languages of every statement, ISO 639-1.", required = true)
        List<String> language,

        @Schema(description = "From the lowest to the highest; each contains those before it.", required = true)
        List<FrameworkLevel> levels) {

    public Framework {
        language = List.copyOf(language);
        levels = List.copyOf(levels);
    }

    /** In the order of the framework. */
    public Stream<SkillRequirement> requirements() {
        return levels.stream()
                .flatMap(level -> level.areas().stream())
                .flatMap(area -> area.tasks().stream())
                .flatMap(task -> task.requirements().stream());
    }

    public Optional<SkillRequirement> requirement(String wanted) {
        return requirements().filter(one -> one.code().equals(wanted)).findFirst();
    }
}
