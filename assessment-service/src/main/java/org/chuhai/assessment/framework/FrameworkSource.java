package org.chuhai.assessment.framework;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a framework's codes and tree come from. */
@Schema(name = "FrameworkSource", description = "Where a framework's codes and tree come from.")
public record FrameworkSource(
        @Schema(description = "Name of the standard, or of who made it.", required = true, examples = "Chuhai")
        String name,

        @Schema(description = "What was taken from it, and what was not.", required = true)
        String note) {}
