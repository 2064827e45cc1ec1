package org.chuhai.logistics.customsdocument;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A filed document without its content. */
@Schema(name = "DocumentSummary", description = "A filed document without its content.")
public record DocumentSummary(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

        @Schema(description = "The shop whose document it is.", required = true)
        UUID shopId,

        @Schema(description = "Which document it is.", required = true)
        DocumentKind kind,

        @Schema(
                description = "Order number, waybill number, or the declaration's reference in the shop.",
                required = true,
                examples = "WN-20260115-0001")
        String number,

        @Schema(description = "How far it has gone with customs.", required = true)
        DocumentState state,

        @Schema(description = "Present revision, from 1.", required = true)
        int revision,

        @Schema(description = "Customs' own number; null before acceptance.", required = true, nullable = true)
        @Nullable String customsNumber,

        @Schema(
                description =
                        "Whether it follows an order of another service: then its content is changed there, and never here.",
                required = true)
        boolean followed,

        @Schema(description = "When its first revision came.", required = true)
        Instant createdAt,

        @Schema(description = "When it last changed.", required = true)
        Instant updatedAt) {

    static DocumentSummary of(FiledDocument document) {
        return new DocumentSummary(
                document.id(),
                document.shopId(),
                document.kind(),
                document.number(),
                document.state(),
                document.revision(),
                document.customsNumber(),
                document.isFollowed(),
                document.createdAt(),
                document.updatedAt());
    }
}
