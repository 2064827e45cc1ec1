package org.chuhai.logistics.tracking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.chuhai.logistics.shipment.WaybillName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One row of a carrier's push. */
@Schema(
        name = "CarrierEvent",
        description = "One row of a carrier's push. The shipment is named by its id, or by its waybill and carrier.",
        additionalProperties = Schema.False.class,
        examples = """
                {"waybillNo":"QD2026030001","carrierCode":"91000000MA0CARRAXR","event":{"status":"OUT_FOR_DELIVERY",\
                "occurredAt":"2026-03-20T06:00:00Z","source":"carrier","sourceEventId":"CX-88190"}}""")
public record CarrierEvent(
        @Schema(description = "Id of the shipment; null if it is named by its waybill.", nullable = true) @Nullable UUID shipmentId,

        @Schema(description = "Number of the waybill.", nullable = true, examples = "QD2026030001")
        @Size(max = 60) @Pattern(regexp = "^[^\\x00]*$") @Nullable String waybillNo,

        @Schema(description = "The carrier's code, as assigned.", nullable = true, examples = "91000000MA0CARRAXR")
        @Size(max = 20) @Pattern(regexp = "^[^\\x00]*$") @Nullable String carrierCode,

        @Schema(description = "What the carrier says.", required = true) @NotNull @Valid RecordTrackingEvent event) {

    /** The waybill under which the shipment travels; null if the row does not name it completely. */
    @Nullable WaybillName waybill() {
        return carrierCode == null || waybillNo == null ? null : new WaybillName(carrierCode, waybillNo);
    }
}
