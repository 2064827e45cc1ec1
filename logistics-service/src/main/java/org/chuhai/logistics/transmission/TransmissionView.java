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

        @Schema(description = "What hinders the next step; null where nothing does.", required = true, nullable = true)
        @Nullable Trouble trouble,

        @Schema(description = "How often in a row the next step has failed.", required = true, examples = "0")
        int attempts,

        @Schema(
                description =
                        "When the next step is tried, the pauses growing from one second to fifteen minutes; at once when the customs"
                                + " account changes. Null where it has left, was taken back, or waits until the account has a channel"
                                + " again.",
                required = true,
                nullable = true)
        @Nullable Instant nextAttemptAt,

        @Schema(description = "When it was decided to send it.", required = true)
        Instant createdAt,

        @Schema(description = "When it was handed over; null while it was not.", required = true, nullable = true)
        @Nullable Instant handedOverAt) {

    /** In the order of the query. */
    TransmissionView(
            UUID id,
            long version,
            UUID shopId,
            TransmittedMessage message,
            UUID documentId,
            DocumentKind documentKind,
            String documentNumber,
            int documentRevision,
            Channel channel,
            TransmissionState state,
            @Nullable String troubleZh,
            @Nullable String troubleEn,
            int attempts,
            @Nullable Instant nextAttemptAt,
            Instant createdAt,
            @Nullable Instant handedOverAt) {
        this(
                id,
                version,
                shopId,
                message,
                documentId,
                documentKind,
                documentNumber,
                documentRevision,
                channel,
                state,
                troubleZh == null || troubleEn == null ? null : new Trouble(troubleZh, troubleEn),
                attempts,
                nextAttemptAt,
                createdAt,
                handedOverAt);
    }

    /** What hinders a message, in both languages. */
    @Schema(name = "TransmissionTrouble", description = "What hinders a message, in both languages.")
    public record Trouble(
            @Schema(description = "In Chinese.", required = true, examples = "交换文件夹不可用：没有权限")
            String zh,

            @Schema(
                    description = "In English.",
                    required = true,
                    examples = "the exchange folder cannot be used: no permission")
            String en) {}
}
