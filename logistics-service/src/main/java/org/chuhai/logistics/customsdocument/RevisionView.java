package org.chuhai.logistics.customsdocument;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a revision came about. */
@Schema(name = "DocumentRevision", description = "How a revision of a document came about.")
public record RevisionView(
        @Schema(description = "Number of the revision, from 1.", required = true)
        int revision,

        @Schema(description = "FILED by somebody, or CORRECTED by a case.", required = true)
        DocumentRevision.Origin origin,

        @Schema(description = "Why it was corrected; null for a filing.", required = true, nullable = true) @Nullable String reason,

        @Schema(description = "Whose act it was.", required = true)
        String actor,

        @Schema(description = "When.", required = true) Instant at) {

    static RevisionView of(DocumentRevision revision) {
        return new RevisionView(
                revision.revision(), revision.origin(), revision.reason(), revision.actor(), revision.at());
    }
}
