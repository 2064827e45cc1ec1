package org.chuhai.logistics.shipment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A shipment as lists show it. */
@Schema(name = "ShipmentSummary", description = "A shipment without its packages and legs.")
public record ShipmentSummary(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

        @Schema(description = "The shop whose shipment it is.", required = true)
        UUID shopId,

        @Schema(description = "The shop's own name for it.", required = true, examples = "EXP-2026-0001")
        String reference,

        @Schema(description = "Where it stands.", required = true)
        ShipmentState state,

        @Schema(description = "How many packages it has.", required = true)
        int packageCount,

        @Schema(
                type = SchemaType.STRING,
                pattern = ShipmentPackage.DECIMAL,
                description = "Sum of the packages' gross weights in kilograms.",
                required = true,
                examples = "12.5")
        BigDecimal weightKg,

        @Schema(
                implementation = ShipmentView.Waybill.class,
                description = "The waybill under which it travels; null before there is one.",
                required = true,
                nullable = true)
        ShipmentView.@Nullable Waybill waybill,

        @Schema(description = "When it was opened.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {

    static ShipmentSummary of(Shipment shipment) {
        return new ShipmentSummary(
                shipment.id(),
                shipment.shopId(),
                shipment.reference(),
                shipment.state(),
                shipment.packageCount(),
                shipment.weightKg(),
                ShipmentView.Waybill.of(shipment.waybill()),
                shipment.createdAt(),
                shipment.updatedAt());
    }
}
