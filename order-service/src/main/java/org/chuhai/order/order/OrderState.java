package org.chuhai.order.order;

import org.chuhai.platform.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an order stands between buyer and seller. What was shipped of it is another matter: {@link Fulfilment}. */
@Schema(
        name = "OrderState",
        description =
                "Where an order stands: OPEN (a draft), CONFIRMED, COMPLETE (everything was delivered) or CANCELLED. What was"
                        + " shipped of it is its fulfilment.")
public enum OrderState {
    OPEN("未确认", "open"),
    CONFIRMED("已确认", "confirmed"),
    COMPLETE("已完成", "complete"),
    CANCELLED("已取消", "cancelled");

    private final Text words;

    OrderState(String zh, String en) {
        words = new Text(zh, en);
    }

    Text words() {
        return words;
    }
}
