package org.chuhai.order.order;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the goods. It follows from the counters of the lines, and nobody sets it. */
@Schema(name = "OrderFulfilment", description = """
                What became of the goods, by the counters of the lines. What was cancelled is not waited for.
                - UNFULFILLED: nothing has left yet.
                - PARTLY_SHIPPED: a part has left.
                - SHIPPED: everything has left.
                - DELIVERED: everything has arrived.""")
public enum Fulfilment {
    UNFULFILLED,
    PARTLY_SHIPPED,
    SHIPPED,
    DELIVERED;

    static Fulfilment of(Collection<OrderLine> lines) {
        if (lines.stream().noneMatch(OrderLine::anyShipped)) {
            return UNFULFILLED;
        }
        if (lines.stream().anyMatch(line -> line.open().signum() > 0)) {
            return PARTLY_SHIPPED;
        }
        return lines.stream().anyMatch(line -> line.travelling().signum() > 0) ? SHIPPED : DELIVERED;
    }
}
