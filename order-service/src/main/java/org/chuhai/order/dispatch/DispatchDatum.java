package org.chuhai.order.dispatch;

import org.chuhai.platform.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What order and waybill both say, or should. */
@Schema(name = "DispatchDatum", description = """
                What order and waybill both say, or should.
                - SELLER: whose goods they are.
                - ORDER_NO: the number of the order.
                - DESTINATION_COUNTRY: where they go.
                - PACKAGES: how many packages.
                - GROSS_WEIGHT: the weight with packing, in kilograms.""")
public enum DispatchDatum {
    SELLER("卖方", "the seller"),
    ORDER_NO("订单号", "the order number"),
    DESTINATION_COUNTRY("目的国", "the country of destination"),
    PACKAGES("件数", "the number of packages"),
    GROSS_WEIGHT("毛重（千克）", "the gross weight in kilograms");

    private final Text words;

    DispatchDatum(String zh, String en) {
        words = new Text(zh, en);
    }

    Text words() {
        return words;
    }
}
