package org.chuhai.order.dispatch;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a shipment stands, in the words of logistics. A draft is never told of. */
@Schema(name = "CarriageState", description = "Where the shipment under a waybill stands, as logistics tells it.")
public enum CarriageState {
    BOOKED,
    HANDED_OVER,
    IN_TRANSIT,
    EXPORT_CUSTOMS,
    DEPARTED,
    ARRIVED,
    IMPORT_CUSTOMS,
    AT_LOCAL_POST_OFFICE,
    OUT_FOR_DELIVERY,
    DELIVERED,
    AVAILABLE_FOR_PICKUP,
    DELIVERY_FAILED,
    HELD,
    RETURNING,
    RETURNED,
    LOST,
    DESTROYED,
    CANCELLED;

    /** The type of the fact that this state was reached. */
    String eventType() {
        return "org.chuhai.logistics.shipment."
                + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".v1";
    }
}
