package org.chuhai.logistics.shipment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A shipment as the API shows it. */
@Schema(name = "Shipment", description = "Goods of a shop on their way under one waybill.")
public record ShipmentView(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

        @Schema(description = "The same as the ETag without its quotation marks.", required = true)
        long version,

        @Schema(description = "The shop whose shipment it is.", required = true)
        UUID shopId,

        @Schema(description = "The shop's own name for it.", required = true, examples = "EXP-2026-0001")
        String reference,

        @Schema(description = "Where it stands.", required = true)
        ShipmentState state,

        @Schema(description = "What it consists of.", required = true)
        List<ShipmentPackage> packages,

        @Schema(
                type = SchemaType.STRING,
                pattern = ShipmentPackage.DECIMAL,
                description = "Sum of the packages' gross weights in kilograms.",
                required = true,
                examples = "12.5")
        BigDecimal weightKg,

        @Schema(description = "Its way, in the order of travel.", required = true)
        List<ShipmentLeg> legs,

        @Schema(
                implementation = ShipmentView.Waybill.class,
                description = "The waybill under which it travels; null before there is one.",
                required = true,
                nullable = true)
        @Nullable Waybill waybill,

        @Schema(description = "Why it was cancelled; null if it was not.", required = true, nullable = true) @Nullable String cancellationReason,

        @Schema(description = "When it was opened.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {

    /** A number of a carrier. */
    @Schema(name = "ShipmentWaybill", description = "The waybill under which a shipment travels.")
    public record Waybill(
            @Schema(description = "Number of the waybill.", required = true, examples = "QD2026030001")
            String waybillNo,

            @Schema(description = "The carrier's code.", required = true, examples = "91000000MA0CARRAXR")
            String carrierCode) {

        static @Nullable Waybill of(@Nullable AssignWaybill assigned) {
            return assigned == null ? null : new Waybill(assigned.waybillNo(), assigned.carrierCode());
        }
    }

    static ShipmentView of(Shipment shipment) {
        return new ShipmentView(
                shipment.id(),
                shipment.version(),
                shipment.shopId(),
                shipment.reference(),
                shipment.state(),
                shipment.packages(),
                shipment.weightKg(),
                shipment.legs(),
                Waybill.of(shipment.waybill()),
                shipment.cancellationReason(),
                shipment.createdAt(),
                shipment.updatedAt());
    }
}
