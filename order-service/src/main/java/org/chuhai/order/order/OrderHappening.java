package org.chuhai.order.order;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can happen to an order, as its timeline tells it. */
@Schema(name = "OrderHappening", description = """
                What happened to an order.
                - DRAFTED: it was written down.
                - REPLACED: the draft says something else.
                - CONFIRMED: it binds seller and buyer.
                - CONSIGNEE_CHANGED: the goods go elsewhere.
                - LINE_CHANGED: a line says something else.
                - SHIPPED: goods have left; all of them, or a part.
                - DELIVERED: goods have arrived; the order is COMPLETE where toState says so.
                - CANCELLED: it was called off.
                - MILESTONE_REACHED: goods have come so far that the buyer is told.
                - MILESTONE_WITHDRAWN: the events that had reached a milestone were taken back.""")
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
