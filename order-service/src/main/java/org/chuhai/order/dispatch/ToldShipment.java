package org.chuhai.order.dispatch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chuhai.order.order.Milestone;
import org.jspecify.annotations.Nullable;

/** A shipment as logistics tells it: whose waybill it travels under, and how far it has come. */
record ToldShipment(
        @NotNull UUID id,
        @NotNull CarriageState state,
        @Valid @Nullable Paper waybill,
        @NotNull Integer packages,
        @NotNull BigDecimal weightKg,
        @Nullable String destinationCountry) {

    /** Events of a state, or of a change before it is handed over. */
    record Told(@NotNull @Valid ToldShipment shipment) {}

    record MilestoneReached(
            @NotNull Milestone milestone,
            @NotNull Instant reachedAt,
            @NotNull @Valid ToldShipment shipment) {}

    record MilestoneWithdrawn(
            @NotNull Milestone milestone, @NotNull @Valid ToldShipment shipment) {}

    /** The waybill; null only of a shipment that was cancelled without one. */
    record Paper(@NotBlank String waybillNo, @NotBlank String carrierCode) {}

    @Nullable String waybillNo() {
        return waybill == null ? null : waybill.waybillNo();
    }

    /** None, or the one. */
    List<String> waybillNos() {
        return waybill == null ? List.of() : List.of(waybill.waybillNo());
    }

    /** Whether goods that were given to the carrier by this code under this number may travel with it. */
    boolean mayCarry(String number, String carrier) {
        return waybill != null
                && number.equals(waybill.waybillNo())
                && FirmCodes.compare(carrier, List.of(waybill.carrierCode())) != CheckResult.DIFFERS;
    }
}
