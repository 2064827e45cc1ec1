package org.chuhai.order.order;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.chuhai.platform.language.Text;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** What a buyer ordered from a shop. */
@Entity(name = "SalesOrder") // The query language keeps Order for itself.
@Table(name = "sales_order")
@SuppressWarnings("NullAway.Init") // Hibernate fills what it loads.
public class Order {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "shop_id")
    private UUID shopId;

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    private OrderState state;

    @Column(name = "fulfilment")
    @Enumerated(EnumType.STRING)
    private Fulfilment fulfilment;

    @Embedded
    private OrderTerms terms;

    @Column(name = "goods_value")
    private BigDecimal goodsValue;

    @ElementCollection
    @CollectionTable(name = "sales_order_line", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    private List<LineOfShop> lines;

    @Column(name = "cancellation_reason")
    private @Nullable String cancellationReason;

    @Column(name = "timeline_length")
    @OptimisticLock(excluded = true) // An entry that changes nothing else makes no version that had to be read again.
    private int timelineLength;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Order() {}

    /** An open order that says what the content says, and may lack what a draft may lack. */
    static Order draft(UUID shop, OrderContent content, Instant at) {
        Order order = new Order();
        order.id = UuidCreator.getTimeOrderedEpoch();
        order.shopId = shop;
        order.state = OrderState.OPEN;
        order.createdAt = at;
        order.take(content, at);
        return order;
    }

    /** Only an open order. */
    void replace(OrderContent content, Instant at) {
        must(OrderAction.REPLACE);
        take(content, at);
    }

    /** Only an open order that says everything that customs and dispatch ask for. */
    void confirm(Instant at) {
        must(OrderAction.CONFIRM);
        OrderChangeRules.refuse(OrderCompleteness.missing(this));
        state = OrderState.CONFIRMED;
        updatedAt = at;
    }

    /** Only before anything is shipped. */
    void cancel(String reason, Instant at) {
        must(OrderAction.CANCEL);
        state = OrderState.CANCELLED;
        cancellationReason = reason;
        fill(lines().stream().map(OrderLine::cancelling).toList());
        updatedAt = at;
    }

    /** Only before anything is shipped; a confirmed order wants a reason. */
    void changeConsignee(ChangeConsignee command, Instant at) {
        OrderChangeRules.refuse(OrderChangeRules.broken(this, command));
        must(OrderAction.CHANGE_CONSIGNEE);
        terms = terms.goingTo(command.consignee());
        updatedAt = at;
    }

    /** A line that was shipped in part changes its quantity only; a confirmed order wants a reason, and stays complete. */
    void changeLine(int no, ChangeOrderLine command, Instant at) {
        OrderChangeRules.refuse(OrderChangeRules.broken(this, no, command));
        must(OrderAction.CHANGE_LINE);
        OrderLine before = line(no);
        OrderLine after = OrderLine.of(no, command.line(), terms.money()).countedAs(before);
        if (before.anyShipped() && !before.isLike(after)) {
            throw OrderProblem.lineShipped(no);
        }
        put(after);
        terms = terms.packed(command.packages(), command.grossWeightKg());
        settle(at);
    }

    /** Counts what left; only of a confirmed order, and never more than is open. */
    public void ship(List<ShippedLine> shipped, Instant at) {
        must(OrderAction.SHIP);
        OrderChangeRules.refuse(OrderChangeRules.broken(this, shipped, OrderLine::open));
        count(shipped, OrderLine::shipping);
        settle(at);
    }

    /** Counts what arrived, never more than is on its way; the order is complete when everything has arrived. */
    public void deliver(List<ShippedLine> delivered, Instant at) {
        must(OrderAction.DELIVER);
        OrderChangeRules.refuse(OrderChangeRules.broken(this, delivered, OrderLine::travelling));
        count(delivered, OrderLine::arriving);
        settle(at);
    }

    /** Why the action is refused now; null where it is not. */
    @Nullable Text refusal(OrderAction action) {
        return OrderLifeCycle.refusal(this, action);
    }

    /** Refuses, where the state or the goods do not allow the action. */
    void must(OrderAction action) {
        Text reason = refusal(action);
        if (reason != null) {
            throw OrderProblem.stateRefuses(reason, OrderLifeCycle.actions(this));
        }
    }

    /** The number of the next entry of its timeline. */
    int nextEntry() {
        return ++timelineLength;
    }

    private void take(OrderContent content, Instant at) {
        terms = OrderTerms.of(content);
        List<OrderLine> taken = new ArrayList<>();
        for (OrderLineContent line : content.lines()) {
            taken.add(OrderLine.of(taken.size() + 1, line, terms.money()));
        }
        fill(taken);
        settle(at);
    }

    private void count(List<ShippedLine> moved, BiFunction<OrderLine, BigDecimal, OrderLine> counted) {
        moved.forEach(one -> put(counted.apply(line(one.no()), one.quantity())));
    }

    private void put(OrderLine line) {
        lines.set(line.no() - 1, new LineOfShop(shopId, line));
    }

    private void fill(List<OrderLine> taken) {
        lines = new ArrayList<>(
                taken.stream().map(line -> new LineOfShop(shopId, line)).toList());
    }

    /** Everything that follows from the lines. */
    private void settle(Instant at) {
        goodsValue = lines().stream().map(OrderLine::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        fulfilment = Fulfilment.of(lines());
        if (fulfilment == Fulfilment.DELIVERED) {
            state = OrderState.COMPLETE;
        }
        updatedAt = at;
    }

    boolean hasLine(int no) {
        return no >= 1 && no <= lines.size();
    }

    OrderLine line(int no) {
        return lines.get(no - 1).content();
    }

    public List<OrderLine> lines() {
        return lines.stream().map(LineOfShop::content).toList();
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public UUID shopId() {
        return shopId;
    }

    public OrderState state() {
        return state;
    }

    public Fulfilment fulfilment() {
        return fulfilment;
    }

    OrderTerms terms() {
        return terms;
    }

    BigDecimal goodsValue() {
        return goodsValue;
    }

    @Nullable String cancellationReason() {
        return cancellationReason;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
