package org.chuhai.order.dispatch;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a shipment stands, in the words of logistics. A draft is never told of. */
@Schema(name = "CarriageState", description = """
                Where the shipment under a waybill stands, as logistics tells it.
                - BOOKED: booked with the carrier.
                - HANDED_OVER: the carrier has the goods.
                - IN_TRANSIT: on the way.
                - EXPORT_CUSTOMS: before customs of the country that the goods leave.
                - DEPARTED: has left that country.
                - ARRIVED: has come to the country of destination.
                - IMPORT_CUSTOMS: before customs there.
                - AT_LOCAL_POST_OFFICE: with whoever delivers it there.
                - OUT_FOR_DELIVERY: being delivered.
                - DELIVERED: the consignee has it.
                - AVAILABLE_FOR_PICKUP: waits for the consignee to fetch it.
                - DELIVERY_FAILED: an attempt to deliver it has failed.
                - HELD: somebody holds it until it is seen elsewhere.
                - RETURNING: on its way back.
                - RETURNED: back with the shipper.
                - LOST: given up as lost.
                - DESTROYED: it is no more.
                - CANCELLED: called off before the carrier had the goods.""")
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
