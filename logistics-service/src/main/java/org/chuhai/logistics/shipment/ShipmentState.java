package org.chuhai.logistics.shipment;

import org.chuhai.platform.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a shipment stands. */
@Schema(name = "ShipmentState", description = """
                Where a shipment stands. DRAFT, BOOKED and CANCELLED are decided by people, all others follow from \
                tracking events.
                - DRAFT: being put together.
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
public enum ShipmentState {
    DRAFT("草稿", "a draft"),
    BOOKED("已订舱", "booked"),
    HANDED_OVER("已交承运人", "handed over to the carrier"),
    IN_TRANSIT("运输中", "in transit"),
    EXPORT_CUSTOMS("出口报关中", "at export customs"),
    DEPARTED("已离境", "departed"),
    ARRIVED("已抵达目的国", "arrived in the country of destination"),
    IMPORT_CUSTOMS("进口清关中", "at import customs"),
    AT_LOCAL_POST_OFFICE("已到当地邮局", "at the local post office"),
    OUT_FOR_DELIVERY("派送中", "out for delivery"),
    DELIVERED("已签收", "delivered"),
    AVAILABLE_FOR_PICKUP("待自提", "available for pickup"),
    DELIVERY_FAILED("派送失败", "not delivered: the attempt failed"),
    HELD("被扣留", "held"),
    RETURNING("退运中", "on its way back"),
    RETURNED("已退回", "returned"),
    LOST("已丢失", "lost"),
    DESTROYED("已销毁", "destroyed"),
    CANCELLED("已取消", "cancelled");

    private final Text words;

    ShipmentState(String zh, String en) {
        words = new Text(zh, en);
    }

    public Text words() {
        return words;
    }
}
