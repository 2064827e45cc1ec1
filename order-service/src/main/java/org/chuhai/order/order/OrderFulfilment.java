package org.chuhai.order.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.chuhai.order.order.OrderEvent.OrderShipped;
import org.chuhai.platform.outbox.Outbox;
import org.chuhai.platform.problem.CommonProblem;

/** What other features report about the goods of an order: what left, and what arrived. */
@ApplicationScoped
public class OrderFulfilment {

    private final Orders orders;
    private final OrderChronicle chronicle;
    private final Outbox outbox;
    private final Clock clock;

    OrderFulfilment(Orders orders, OrderChronicle chronicle, Outbox outbox, Clock clock) {
        this.orders = orders;
        this.chronicle = chronicle;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Goods left under a waybill.
     *
     * @throws org.chuhai.platform.problem.Refusal if there is no such order, it is not confirmed, or has not so much open
     */
    @Transactional
    public void ship(UUID id, String waybillNo, String carrierCode, List<ShippedLine> lines) {
        Order order = locked(id);
        OrderView before = OrderView.of(order);
        order.ship(lines, clock.instant());
        chronicle.keep(order, OrderHappening.SHIPPED, before, null);
        outbox.append(
                order.id(), order.shopId(), new OrderShipped(OrderFacts.of(order), waybillNo, carrierCode, lines));
    }

    /**
     * Goods arrived; the order is complete when all of them have.
     *
     * @throws org.chuhai.platform.problem.Refusal if there is no such order, or not so much is on its way
     */
    @Transactional
    public void deliver(UUID id, List<ShippedLine> lines) {
        Order order = locked(id);
        OrderView before = OrderView.of(order);
        order.deliver(lines, clock.instant());
        chronicle.keep(order, OrderHappening.DELIVERED, before, null);
    }

    private Order locked(UUID id) {
        return orders.locked(id).orElseThrow(CommonProblem::notFound);
    }
}
