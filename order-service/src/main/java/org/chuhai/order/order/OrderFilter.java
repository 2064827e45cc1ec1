package org.chuhai.order.order;

import java.util.UUID;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.page.ConstantParameter;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.tenant.Caller;
import org.chuhai.platform.tenant.ShopParameter;
import org.jspecify.annotations.Nullable;

/** Which orders are asked for; null asks for any. */
record OrderFilter(
        @Nullable OrderState state,
        @Nullable String orderNo,
        @Nullable UUID shopId) {

    private static final Text TEXT_IN_WORDS =
            new Text("不得为空，首尾不得有空白，不得含控制字符", "must have visible characters at both ends and no control characters");

    /** Reads what the caller sent; a state or an id that is none is a malformed request, and no list is of a shop unseen. */
    static OrderFilter of(Caller caller, @Nullable String state, @Nullable String orderNo, @Nullable String shopId) {
        if (orderNo != null && !orderNo.matches(CustomsLimits.TEXT)) {
            throw CommonProblem.badParameter("orderNo", "PATTERN", TEXT_IN_WORDS);
        }
        return new OrderFilter(
                ConstantParameter.of("state", state, OrderState.class),
                orderNo,
                ShopParameter.optional(caller, shopId));
    }
}
