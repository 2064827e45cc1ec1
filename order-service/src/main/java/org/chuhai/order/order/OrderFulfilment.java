package org.chuhai.order.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chuhai.order.order.OrderEvent.OrderShipped;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.outbox.Outbox;
import org.chuhai.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/** What other features ask and report about the goods of an order: what is open, what left, and what arrived. */
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
     * The order as it is.
     *
     * @throws org.chuhai.platform.problem.Refusal if there is none that the caller sees
     */
    @Transactional
    public OrderView get(UUID id) {
        return OrderView.of(orders.findByIdOptional(id).orElseThrow(CommonProblem::notFound));
    }

    /**
     * The order in the version that the caller has seen; nobody else changes it before the transaction ends.
     *
     * @throws org.chuhai.platform.problem.Refusal if there is none, or it has changed since
     */
    @Transactional
    public OrderView hold(UUID id, @Nullable String ifMatch) {
        Order order = locked(id);
        Version.mustBe(order.version(), ifMatch);
        return OrderView.of(order);
    }

    /**
     * Looks whether the lines are there and have so much open.
     *
     * @throws org.chuhai.platform.problem.Refusal that names those which have not
     */
    @Transactional
    public void mustHaveOpen(UUID id, List<ShippedLine> lines) {
        Order order = orders.findByIdOptional(id).orElseThrow(CommonProblem::notFound);
        OrderChangeRules.refuse(OrderChangeRules.broken(order, lines, OrderLine::open));
    }

    /**
     * Looks whether goods of the order may leave now.
     *
     * @throws org.chuhai.platform.problem.Refusal if its state does not allow it
     */
    @Transactional
    public void mustTakeShipping(UUID id) {
        orders.findByIdOptional(id).orElseThrow(CommonProblem::notFound).must(OrderAction.SHIP);
    }

    /**
     * Goods left under a waybill.
     *
     * @param reason why they left although something differed; null where nothing did
     * @throws org.chuhai.platform.problem.Refusal if there is no such order, it is not confirmed, or has not so much open
     */
    @Transactional
    public void ship(UUID id, String waybillNo, String carrierCode, List<ShippedLine> lines, @Nullable String reason) {
        Order order = locked(id);
        OrderView before = OrderView.of(order);
        order.ship(lines, clock.instant());
        chronicle.keep(
                order,
                new Happened(OrderHappening.SHIPPED, order.updatedAt(), reason, OrderTravel.under(waybillNo)),
                before);
        outbox.append(
                order.id(), order.shopId(), new OrderShipped(OrderFacts.of(order), waybillNo, carrierCode, lines));
    }

    /**
     * Goods arrived; the order is complete when all of them have.
     *
     * @param waybillNo under which they travelled
     * @throws org.chuhai.platform.problem.Refusal if there is no such order, or not so much is on its way
     */
    @Transactional
    public void deliver(UUID id, String waybillNo, List<ShippedLine> lines) {
        Order order = locked(id);
        OrderView before = OrderView.of(order);
        order.deliver(lines, clock.instant());
        chronicle.keep(
                order,
                new Happened(OrderHappening.DELIVERED, order.updatedAt(), null, OrderTravel.under(waybillNo)),
                before);
    }

    /**
     * Goods under a waybill have come to a milestone, or have not come there after all.
     *
     * @param reachedAt by the carrier's clock; null where it was withdrawn
     * @throws org.chuhai.platform.problem.Refusal if there is no such order
     */
    @Transactional
    public void milestone(UUID id, String waybillNo, Milestone milestone, @Nullable Instant reachedAt) {
        OrderHappening what = reachedAt == null ? OrderHappening.MILESTONE_WITHDRAWN : OrderHappening.MILESTONE_REACHED;
        OrderTravel travel = new OrderTravel(waybillNo, milestone, reachedAt);
        chronicle.note(locked(id), new Happened(what, clock.instant(), null, travel));
    }

    private Order locked(UUID id) {
        return orders.locked(id).orElseThrow(CommonProblem::notFound);
    }
}
