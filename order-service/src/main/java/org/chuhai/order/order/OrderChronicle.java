package org.chuhai.order.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.chuhai.order.order.OrderEvent.OrderCancelled;
import org.chuhai.order.order.OrderEvent.OrderChanged;
import org.chuhai.order.order.OrderEvent.OrderCompleted;
import org.chuhai.order.order.OrderEvent.OrderConfirmed;
import org.chuhai.platform.audit.AuditTrail;
import org.chuhai.platform.outbox.Outbox;
import org.chuhai.platform.problem.Refusal;
import org.chuhai.platform.tenant.CurrentCaller;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Writes down what happened to an order, in the transaction in which it happened: timeline, audit, and what others are told. */
@ApplicationScoped
public class OrderChronicle {

    /** What audit rows call an order. */
    public static final String AGGREGATE = "order";

    private final Orders orders;
    private final OrderTimeline timeline;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final CurrentCaller caller;

    OrderChronicle(Orders orders, OrderTimeline timeline, AuditTrail audit, Outbox outbox, CurrentCaller caller) {
        this.orders = orders;
        this.timeline = timeline;
        this.audit = audit;
        this.outbox = outbox;
        this.caller = caller;
    }

    /**
     * Keeps the order as it is now, a new one too.
     *
     * @param before as it was; null where there was none
     * @param reason why, in the caller's words
     */
    void keep(Order order, OrderHappening happening, @Nullable OrderView before, @Nullable String reason) {
        keep(order, new Happened(happening, order.updatedAt(), reason, null), before);
    }

    /** The same of something that has to do with a waybill. */
    void keep(Order order, Happened happened, @Nullable OrderView before) {
        OrderHappening happening = happened.what();
        String reason = happened.reason();
        OrderState from = before == null ? null : before.state();
        List<ChangedMember> changes = before == null ? List.of() : OrderDifference.between(before, OrderView.of(order));
        TimelineEntry entry =
                TimelineEntry.of(order, happened, from, changes, caller.get().actor());
        if (before == null) {
            // With its first entry counted: counting it later would be another statement, and another version.
            orders.persist(order);
        }
        // The order goes before its entry, which refers to it.
        flush(OrderProblem.orderNoTaken(order.terms().orderNo()));
        timeline.persist(entry);
        audit(order, happening.name(), from, order.state(), reason);
        if (from == OrderState.OPEN && happening == OrderHappening.CONFIRMED) {
            tell(order, new OrderConfirmed(OrderFacts.of(order)));
        }
        if (from == OrderState.CONFIRMED) {
            tellOfConfirmed(order, happening, changes, reason);
        }
    }

    /** Adds what changes nothing of the order itself, and is known to others already. */
    void note(Order order, Happened happened) {
        timeline.persist(TimelineEntry.of(
                order, happened, order.state(), List.of(), caller.get().actor()));
    }

    /** A confirmed order's changes have a reason; what left is told by who knows under which waybill. */
    private void tellOfConfirmed(
            Order order, OrderHappening happening, List<ChangedMember> changes, @Nullable String reason) {
        OrderFacts facts = OrderFacts.of(order);
        if (happening == OrderHappening.CANCELLED && reason != null) {
            tell(order, new OrderCancelled(facts, reason));
        } else if (happening != OrderHappening.SHIPPED && reason != null && !changes.isEmpty()) {
            tell(order, new OrderChanged(facts, changes, reason));
        }
        if (order.state() == OrderState.COMPLETE) {
            tell(order, new OrderCompleted(facts));
        }
    }

    private void tell(Order order, OrderEvent event) {
        outbox.append(order.id(), order.shopId(), event);
    }

    /** A draft goes with its timeline; that there was one stays in the audit. */
    void remove(Order order) {
        orders.delete(order);
        orders.flush();
        audit(order, "DELETED", order.state(), null, null);
    }

    /** Only the database knows what slips through between two requests. */
    private void flush(Refusal taken) {
        try {
            orders.flush();
        } catch (ConstraintViolationException e) {
            throw "sales_order_no_taken".equals(e.getConstraintName()) ? taken : e;
        }
    }

    private void audit(
            Order order,
            String happening,
            @Nullable OrderState from,
            @Nullable OrderState to,
            @Nullable String reason) {
        audit.record(new AuditTrail.Change(
                order.shopId(),
                AGGREGATE,
                order.id(),
                happening.toLowerCase(Locale.ROOT).replace('_', '-'),
                from == null ? null : from.name(),
                to == null ? null : to.name(),
                reason));
    }
}
