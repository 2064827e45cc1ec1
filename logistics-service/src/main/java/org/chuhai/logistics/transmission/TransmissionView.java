package org.chuhai.logistics.transmission;

import java.time.Instant;
import java.util.UUID;
import org.chuhai.logistics.customsaccount.Channel;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A message as the API shows it. */
@Schema(name = "CustomsTransmission", description = "A message to customs and how far it has left.")
public record TransmissionView(
        @Schema(description = "Id; in capitals the guid of the document inside the message.", required = true)
        UUID id,

        @Schema(description = "Counts its steps; the ETag.", required = true)
        long version,

        @Schema(description = "The shop that sent it.", required = true)
        UUID shopId,

        @Schema(description = "Which message it is.", required = true)
        TransmittedMessage message,

        @Schema(description = "The document that it carries.", required = true)
        UUID documentId,

        @Schema(description = "Kind of the document.", required = true)
        DocumentKind documentKind,

        @Schema(description = "Number of the document.", required = true, examples = "LIST-20260118-1")
        String documentNumber,

        @Schema(description = "Revision of the document that was sent.", required = true, examples = "1")
        int documentRevision,

        @Schema(description = "The channel that it was given to.", required = true)
        Channel channel,

        @Schema(description = "How far it has left.", required = true)
        TransmissionState state,

        @Schema(
                description = "What hinders the next step, which is tried again; null where nothing does.",
                required = true,
                nullable = true)
        @Nullable String trouble,

        @Schema(description = "When it was decided to send it.", required = true)
        Instant createdAt,

        @Schema(description = "When it was handed over; null while it was not.", required = true, nullable = true)
        @Nullable Instant handedOverAt) {}
