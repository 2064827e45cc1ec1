package org.chuhai.logistics.declaration;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.transmission.ReceiptMessage;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A declaration as the API shows it. */
@Schema(name = "DeclarationProcess", description = "A declaration on its way through customs.")
public record DeclarationView(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

        @Schema(description = "Counts changes; the ETag.", required = true)
        long version,

        @Schema(description = "The shop that declares.", required = true)
        UUID shopId,

        @Schema(
                description = "The shop's own reference; the document of this number is what is declared.",
                required = true,
                examples = "WN-D-1")
        String number,

        @Schema(ref = "DeclarationRoute", required = true) Route route,

        @Schema(description = "The order that is exported.", required = true, examples = "WN-20260115-0001")
        String orderNo,

        @Schema(description = "The waybill it travels under.", required = true, examples = "KH2601150001")
        String waybillNo,

        @Schema(description = "How far it has come.", required = true)
        DeclarationState state,

        @Schema(description = "What keeps the draft from being complete; empty when nothing does.", required = true)
        List<MissingDatum> missing,

        @Schema(ref = "DeclarationSupplements", type = SchemaType.OBJECT, required = true)
        JsonNode supplements,

        @Schema(ref = "DeclarationContent", type = SchemaType.OBJECT, required = true)
        JsonNode declaration,

        @Schema(
                description = "Its document, see /v1/documents/declarations/{number}; null while something is missing.",
                required = true,
                nullable = true)
        @Nullable UUID documentId,

        @Schema(
                description = "Number under which the port keeps it; null before there is one.",
                required = true,
                nullable = true,
                examples = "B20260118000000001")
        @Nullable String preEntryNo,

        @Schema(description = "Customs' own number; null before there is one.", required = true, nullable = true)
        @Nullable String customsNumber,

        @Schema(description = "What customs was sent, in that order.", required = true)
        List<Sending> sendings,

        @Schema(description = "What customs answered, in the order of customs' own time.", required = true)
        List<Receipt> receipts,

        @Schema(description = "When it was drafted first.", required = true)
        Instant createdAt,

        @Schema(description = "When it last changed.", required = true)
        Instant updatedAt) {

    public DeclarationView {
        missing = List.copyOf(missing);
        sendings = List.copyOf(sendings);
        receipts = List.copyOf(receipts);
    }

    /** What customs was sent at one time. */
    @Schema(name = "DeclarationSending", description = "What customs was sent at one time.")
    public record Sending(
            @Schema(description = "Counts from 1.", required = true)
            int no,

            @Schema(description = "What customs was asked for.", required = true)
            DeclarationSending.Kind kind,

            @Schema(description = "The message, see /v1/customs-transmissions/{id}.", required = true)
            UUID transmissionId,

            @Schema(description = "Revision of the document that was sent.", required = true)
            int documentRevision,

            @Schema(
                    description = "Why, where a reason was asked for; null otherwise.",
                    required = true,
                    nullable = true)
            @Nullable String reason,

            @Schema(description = "What came of it.", required = true)
            DeclarationSending.Outcome outcome,

            @Schema(description = "When it was decided to send it.", required = true)
            Instant at) {

        static Sending of(DeclarationSending sending) {
            return new Sending(
                    sending.no(),
                    sending.kind(),
                    sending.transmissionId(),
                    sending.documentRevision(),
                    sending.reason(),
                    sending.outcome(),
                    sending.at());
        }
    }

    /** What customs answered. */
    @Schema(name = "DeclarationReceipt", description = "What customs answered.")
    public record Receipt(
            @Schema(description = "The receipt, see /v1/customs-receipts.", required = true)
            UUID receiptId,

            @Schema(description = "No. of the sending that it answers.", required = true)
            int sendingNo,

            @Schema(description = "The message that it came in.", required = true)
            ReceiptMessage message,

            @Schema(description = "Code of customs' table.", required = true, examples = "120")
            String status,

            @Schema(description = "What the code means.", required = true)
            ReceiptMeaning meaning,

            @Schema(description = "In customs' words.", required = true)
            String info,

            @Schema(description = "When customs says it was.", required = true)
            Instant at,

            @Schema(description = "When it came here.", required = true)
            Instant receivedAt) {}
}
