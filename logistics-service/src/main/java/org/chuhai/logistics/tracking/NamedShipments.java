package org.chuhai.logistics.tracking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chuhai.logistics.shipment.WaybillName;

/**
 * Which shipments the rows of a push mean. What the caller may not see is not among them, and so looks like what does not
 * exist.
 *
 * @param ids of shipments that exist
 * @param underWaybills shipments that travel under a waybill: one is the answer, two are no answer
 */
record NamedShipments(Set<UUID> ids, Map<WaybillName, List<UUID>> underWaybills) {

    /**
     * The only shipment that the row can mean.
     *
     * @throws org.chuhai.platform.problem.Refusal if there is none, or not only one
     */
    UUID of(CarrierEvent row) {
        UUID id = row.shipmentId();
        if (id != null && row.waybillNo() == null && row.carrierCode() == null) {
            if (!ids.contains(id)) {
                throw TrackingProblem.unknownShipment(id);
            }
            return id;
        }
        WaybillName waybill = row.waybill();
        if (id != null || waybill == null) {
            throw TrackingProblem.unnamedShipment();
        }
        List<UUID> found = underWaybills.getOrDefault(waybill, List.of());
        return switch (found.size()) {
            case 0 -> throw TrackingProblem.unknownWaybill();
            case 1 -> found.getFirst();
            default -> throw TrackingProblem.ambiguousWaybill();
        };
    }
}
