package org.chuhai.logistics.shipment;

import org.chuhai.platform.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be asked of a shipment. */
@Schema(name = "ShipmentAction", description = "What can be asked of a shipment; each has its sub-resource.")
public enum ShipmentAction {
    REPLACE_PACKAGES("更改包裹", "take other packages"),
    REPLACE_LEGS("更改运输段", "take other legs"),
    ASSIGN_WAYBILL("更改运单", "take another waybill"),
    BOOK("订舱", "be booked"),
    RECORD_TRACKING_EVENT("记录物流事件", "take a tracking event"),
    CANCEL("取消", "be cancelled"),
    DELETE("删除", "be deleted");

    private final Text words;

    ShipmentAction(String zh, String en) {
        words = new Text(zh, en);
    }

    Text words() {
        return words;
    }
}
