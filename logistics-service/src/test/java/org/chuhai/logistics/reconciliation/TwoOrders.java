package org.chuhai.logistics.reconciliation;

import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;

/** A form that covers two orders: walnuts in shell of the one, kernels of the other. */
final class TwoOrders {

    static final String FIRST = "WN-20260115-0001";
    static final String SECOND = "WN-20260115-0002";

    static final Golden IN_SHELL = Golden.walnut()
            .without(ORDER, "/lines/1")
            .with(ORDER, "/goodsValue", "47000.00")
            .with(ORDER, "/packages", 800)
            .with(ORDER, "/grossWeightKg", "20160");
    static final Golden KERNELS = Golden.walnut()
            .with(ORDER, "/orderNo", SECOND)
            .without(ORDER, "/lines/0")
            .with(ORDER, "/lines/0/no", 1)
            .with(ORDER, "/goodsValue", "34000.00")
            .with(ORDER, "/packages", 500)
            .with(ORDER, "/grossWeightKg", "5300");
    static final Several TOGETHER = Several.walnut().orders(IN_SHELL, KERNELS).declaration(naming(SECOND));

    private TwoOrders() {}

    /** The form with this number of the second order. */
    static Golden naming(String further) {
        return Golden.walnut()
                .with(
                        DECLARATION,
                        "/furtherOrderNos",
                        SampleTree.parse("{\"n\":[\"" + further + "\"]}").get("n"));
    }
}
