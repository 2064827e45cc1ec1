package org.chuhai.logistics.shipment;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A shipment as the events tell it. */
public record ShipmentFacts(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

        @Schema(description = "The shop whose goods travel.", required = true)
        UUID shopId,

        @Schema(description = "What the shop calls the shipment.", required = true, examples = "OUT-2026-0042")
        String reference,

        @Schema(description = "The state that was reached.", required = true)
        ShipmentState state,

        @Schema(description = "The waybill; null for a draft that was cancelled without one.", required = true)
        @Nullable AssignWaybill waybill,

        @Schema(description = "How many packages.", required = true, examples = "1300")
        int packages,

        @Schema(description = "Weight of all packages in kilograms.", required = true, examples = "25460")
        BigDecimal weightKg,

        @Schema(description = "The way, in its order.", required = true)
        List<ShipmentLeg> legs,

        @Schema(
                description = "Country of the last leg's end, ISO 3166-1 alpha-3; null without a way.",
                required = true,
                examples = "KAZ")
        @Nullable String destinationCountry) {

    public ShipmentFacts {
        legs = List.copyOf(legs);
    }

    /** The shipment as it is now. */
    public static ShipmentFacts of(Shipment shipment) {
        List<ShipmentLeg> legs = shipment.legs();
        return new ShipmentFacts(
                shipment.id(),
                shipment.shopId(),
                shipment.reference(),
                shipment.state(),
                shipment.waybill(),
                shipment.packageCount(),
                shipment.weightKg(),
                legs,
                legs.isEmpty() ? null : legs.getLast().to().country());
    }
}
