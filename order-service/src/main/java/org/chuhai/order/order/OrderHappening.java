package org.chuhai.order.order;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can happen to an order, as its timeline tells it. */
@Schema(
        name = "OrderHappening",
        description =
                "What happened to an order. SHIPPED and DELIVERED may be a part of it; the order is COMPLETE where toState says"
                        + " so. A milestone that was reached is WITHDRAWN when the events that had reached it were taken"
                        + " back.")
public enum OrderHappening {
    DRAFTED,
    REPLACED,
    CONFIRMED,
    CONSIGNEE_CHANGED,
    LINE_CHANGED,
    SHIPPED,
    DELIVERED,
    CANCELLED,
    MILESTONE_REACHED,
    MILESTONE_WITHDRAWN
}
