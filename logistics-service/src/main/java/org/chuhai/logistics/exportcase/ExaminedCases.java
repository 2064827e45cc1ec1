package org.chuhai.logistics.exportcase;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of examining some cases anew. */
@Schema(name = "ExaminedCases", description = "What came of examining some of the cases anew.")
public record ExaminedCases(
        @Schema(description = "How many cases were examined.", required = true, examples = "50")
        int examined,

        @Schema(description = "Those that have changed.", required = true)
        List<CaseChange> changed,

        @Schema(description = "Send it as after to go on; null when no case is left.", required = true, nullable = true)
        @Nullable UUID next) {}
