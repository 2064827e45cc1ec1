package org.chuhai.logistics.transmission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of a receipt that was handed in. */
@Schema(name = "HandedInReceipt", description = "What became of a receipt that was handed in.")
public record HandedInReceipt(
        @Schema(description = "The message that it came in.", required = true)
        ReceiptMessage message,

        @Schema(
                description = "Number of the document that it answers; null where it names none.",
                required = true,
                nullable = true,
                examples = "WN-D-1")
        @Nullable String number,

        @Schema(description = "Code of customs' table.", required = true, examples = "120")
        String status,

        @Schema(description = "What became of it.", required = true)
        ReceiptBook.Outcome outcome) {

    static HandedInReceipt of(ToldReceipt told, ReceiptBook.Outcome outcome) {
        return new HandedInReceipt(told.message(), told.number(), told.status(), outcome);
    }
}
