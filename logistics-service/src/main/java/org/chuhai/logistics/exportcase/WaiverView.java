package org.chuhai.logistics.exportcase;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A waiver as the API shows it. */
@Schema(name = "CaseWaiver", description = "Somebody answers, or answered, for findings of a case.")
public record WaiverView(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

        @Schema(description = "The run whose report was waived.", required = true)
        int run,

        @Schema(description = "Why, in the approver's words.", required = true)
        String reason,

        @Schema(description = "Who answers for it.", required = true)
        String approver,

        @Schema(description = "Since when.", required = true)
        Instant approvedAt,

        @Schema(description = "Until when, unless it ends before.", required = true)
        Instant expiresAt,

        @Schema(description = "The findings that are waived, in the report's order.", required = true)
        List<WaivedFinding> findings,

        @Schema(description = "When it ended; null while it holds.", required = true, nullable = true) @Nullable Instant endedAt,

        @Schema(description = "Whose act ended it; null while it holds.", required = true, nullable = true) @Nullable String endedBy,

        @Schema(description = "Why it ended; null while it holds.", required = true, nullable = true) @Nullable WaiverEnd endCause,

        @Schema(description = "In the words of whoever took it back; null otherwise.", required = true, nullable = true)
        @Nullable String endReason) {

    static WaiverView of(CaseWaiver waiver) {
        return new WaiverView(
                waiver.id(),
                waiver.runNo(),
                waiver.reason(),
                waiver.approver(),
                waiver.approvedAt(),
                waiver.expiresAt(),
                waiver.findings(),
                waiver.endedAt(),
                waiver.endedBy(),
                waiver.endCause(),
                waiver.endReason());
    }
}
