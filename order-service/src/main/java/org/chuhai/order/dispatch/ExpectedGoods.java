package org.chuhai.order.dispatch;

import java.math.BigDecimal;
import org.chuhai.order.order.OrderView;
import org.jspecify.annotations.Nullable;

/** What an order says that its waybills should say too; null is what a draft lacks. */
record ExpectedGoods(
        String sellerCode,
        String orderNo,
        @Nullable String country,
        @Nullable Integer packages,
        @Nullable BigDecimal grossWeightKg) {

    static ExpectedGoods of(OrderView order) {
        return new ExpectedGoods(
                order.seller().code(),
                order.orderNo(),
                order.consignee() == null ? null : order.consignee().country(),
                order.packages(),
                order.grossWeightKg());
    }
}
