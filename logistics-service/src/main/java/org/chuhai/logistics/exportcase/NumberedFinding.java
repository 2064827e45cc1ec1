package org.chuhai.logistics.exportcase;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding of the latest report. */
@Schema(name = "NumberedFinding", description = "A finding of the latest report with its number.")
public record NumberedFinding(
        @Schema(description = "Its place in the report, from 1; corrections are chosen by it.", required = true)
        int no,

        @Schema(ref = "Finding", description = "What is wrong, and what to change.", required = true)
        JsonNode finding) {}
