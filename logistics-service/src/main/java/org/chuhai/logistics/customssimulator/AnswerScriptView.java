package org.chuhai.logistics.customssimulator;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The script of a shop as the API shows it. */
@Schema(name = "SetCustomsAnswerScript", description = "The script by which the simulated customs of a shop answers.")
public record AnswerScriptView(
        @Schema(description = "The shop.", required = true) UUID shopId,

        @Schema(description = "Counts changes; the ETag. 0 while nobody has set a script.", required = true)
        long version,

        @Schema(description = "When it was set; null while nobody has.", required = true, nullable = true) @Nullable Instant setAt,

        @Schema(description = "What it says; no case at all while nobody has set one.", required = true)
        AnswerScript script) {

    static AnswerScriptView of(UUID shop, SetScript set) {
        return new AnswerScriptView(shop, set.version(), set.setAt(), set.script());
    }
}
