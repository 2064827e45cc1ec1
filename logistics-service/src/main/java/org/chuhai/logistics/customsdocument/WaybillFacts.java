package org.chuhai.logistics.customsdocument;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A waybill as the events tell it. */
public record WaybillFacts(
        @Schema(description = "Id of the document, UUIDv7.", required = true)
        UUID id,

        @Schema(description = "The shop whose goods it covers.", required = true)
        UUID shopId,

        @Schema(description = "Counts the versions of the document from 1.", required = true, examples = "1")
        int revision,

        @Schema(
                description =
                        "How far it has gone with customs: DRAFT is not sent, DECLARED is sent, ACCEPTED has customs' number, CANCELLED covers no goods.",
                required = true,
                examples = "DRAFT")
        DocumentState state,

        @Schema(description = "The carrier's number.", required = true, examples = "KH2601150001")
        String waybillNo,

        @Schema(description = "Who carries the goods.", required = true)
        WaybillParty carrier,

        @Schema(description = "Who sends them; null where the carrier does not say.", required = true) @Nullable WaybillParty seller,

        @Schema(
                description = "The order that they were bought by; null where the carrier does not say.",
                required = true)
        @Nullable String orderNo,

        @Schema(
                description = "Country of whoever receives them, as the carrier writes it; null where it does not say.",
                required = true,
                examples = "KAZ")
        @Nullable String consigneeCountry,

        @Schema(
                description = "When the carrier collected the goods; null where it does not say.",
                required = true,
                examples = "2026-01-18T07:00:00Z")
        @Nullable Instant pickedUpAt,

        @Schema(description = "Number of packages.", required = true, examples = "1300")
        int packages,

        @Schema(description = "Gross weight in kilograms.", required = true, examples = "25460")
        BigDecimal grossWeightKg) {

    /** A firm by its codes. */
    public record WaybillParty(
            @Schema(
                    description =
                            "Unified social credit code, 18 characters, or what the message allows instead; null where it is not given.",
                    required = true,
                    examples = "91000000MA0WANUT1J")
            @Nullable String code,

            @Schema(
                    description = "Customs registration code, 10 characters; null where it is not given.",
                    required = true)
            @Nullable String customsCode,

            @Schema(
                    description = "Name as the carrier writes it; null where it is not given.",
                    required = true,
                    examples = "陇南核桃商行")
            @Nullable String name) {}

    static WaybillFacts of(FiledDocument document, Waybill waybill) {
        Buyer consignee = waybill.consignee();
        return new WaybillFacts(
                document.id(),
                document.shopId(),
                document.revision(),
                document.state(),
                document.number(),
                party(waybill.carrier()),
                waybill.seller() == null ? null : party(waybill.seller()),
                waybill.orderNo(),
                consignee == null ? null : consignee.country(),
                waybill.pickedUpAt(),
                waybill.packages(),
                waybill.grossWeightKg());
    }

    private static WaybillParty party(Party party) {
        return new WaybillParty(party.code(), party.customsCode(), party.name());
    }
}
