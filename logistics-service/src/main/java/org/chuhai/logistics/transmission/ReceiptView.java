package org.chuhai.logistics.transmission;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A receipt as the API shows it. */
@Schema(name = "CustomsReceipt", description = "A receipt of customs as it came.")
public record ReceiptView(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

        @Schema(description = "The shop that it came for.", required = true)
        UUID shopId,

        @Schema(
                description = "The message that it answers; null where it answers nothing that was sent from here.",
                required = true,
                nullable = true)
        @Nullable UUID transmissionId,

        @Schema(description = "The message that it came in.", required = true)
        ReceiptMessage message,

        @Schema(
                description =
                        "Number of the document that it answers: order number, waybill number, or the shop's reference of its"
                                + " declaration; null where it names none.",
                required = true,
                nullable = true,
                examples = "LIST-20260118-1")
        @Nullable String number,

        @Schema(
                description = "Number under which the port keeps the document; null before there is one.",
                required = true,
                nullable = true,
                examples = "B20260118000000001")
        @Nullable String preEntryNo,

        @Schema(description = "Customs' own number; null before there is one.", required = true, nullable = true)
        @Nullable String customsNumber,

        @Schema(description = "Code of customs' table.", required = true, examples = "120")
        String status,

        @Schema(description = "In customs' words.", required = true, examples = "逻辑校验通过")
        String info,

        @Schema(description = "When customs says it was.", required = true)
        Instant at,

        @Schema(description = "When it came here.", required = true)
        Instant receivedAt) {

    static ReceiptView of(CustomsReceipt receipt) {
        ToldReceipt told = receipt.told();
        return new ReceiptView(
                receipt.id(),
                receipt.shopId(),
                receipt.transmissionId(),
                told.message(),
                told.number(),
                told.preEntryNo(),
                told.customsNumber(),
                told.status(),
                told.info(),
                receipt.at(),
                receipt.receivedAt());
    }
}
