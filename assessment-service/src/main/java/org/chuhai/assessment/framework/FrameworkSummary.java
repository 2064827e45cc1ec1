package org.chuhai.assessment.framework;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A framework as the list shows it. */
@Schema(name = "FrameworkSummary", description = "A framework without its tree.")
public record FrameworkSummary(
        @Schema(description = "What it is called in addresses.", required = true, examples = "export-9710")
        String code,

        @Schema(description = "Which version of it.", required = true, examples = "2026-1")
        String version,

        @Schema(description = "What it is called.", required = true)
        Wording title,

        @Schema(description = "Who publishes this wording.", required = true, examples = "Chuhai")
        String publisher,

        @Schema(description = "Where its codes and tree come from.", required = true)
        FrameworkSource source,

        @Schema(description = "Codes of its levels, from the lowest to the highest.", required = true)
        List<String> levels,

        @Schema(description = "How many requirements it has.", required = true, examples = "24")
        int requirements) {

    static FrameworkSummary of(Framework framework) {
        return new FrameworkSummary(
                framework.code(),
                framework.version(),
                framework.title(),
                framework.publisher(),
                framework.source(),
                framework.levels().stream().map(FrameworkLevel::code).toList(),
                (int) framework.requirements().count());
    }
}
