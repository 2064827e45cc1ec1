package org.chuhai.order.order;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One thing that happened to an order. It never changes. */
@Entity
@Immutable
@Table(name = "sales_order_timeline")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills it, and reads what the queries name.
public class TimelineEntry {

    @Id
    private UUID id;

    @Column(name = "shop_id")
    private UUID shopId;

    @Column(name = "order_id")
    private UUID orderId;

    @Column(name = "no")
    private int no;

    @Column(name = "at")
    private Instant at;

    @Column(name = "actor")
    private String actor;

    @Column(name = "happening")
    @Enumerated(EnumType.STRING)
    private OrderHappening happening;

    @Column(name = "from_state")
    @Enumerated(EnumType.STRING)
    private @Nullable OrderState fromState;

    @Column(name = "to_state")
    @Enumerated(EnumType.STRING)
    private OrderState toState;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "changes")
    private String changes;

    @Embedded
    private @Nullable OrderTravel travel;

    protected TimelineEntry() {}

    /** The next entry of the order, which is as the happening has left it. */
    static TimelineEntry of(
            Order order, Happened happened, @Nullable OrderState from, List<ChangedMember> changes, String actor) {
        TimelineEntry entry = new TimelineEntry();
        entry.id = UuidCreator.getTimeOrderedEpoch();
        entry.shopId = order.shopId();
        entry.orderId = order.id();
        entry.no = order.nextEntry();
        entry.at = happened.at();
        entry.actor = actor;
        entry.happening = happened.what();
        entry.fromState = from;
        entry.toState = order.state();
        entry.reason = happened.reason();
        entry.travel = happened.travel();
        entry.changes = OrderDifference.json(changes);
        return entry;
    }

    int no() {
        return no;
    }

    Instant at() {
        return at;
    }

    String actor() {
        return actor;
    }

    OrderHappening happening() {
        return happening;
    }

    @Nullable OrderState fromState() {
        return fromState;
    }

    OrderState toState() {
        return toState;
    }

    @Nullable String reason() {
        return reason;
    }

    /** Null where no waybill had to do with it. */
    @Nullable OrderTravel travel() {
        return travel;
    }

    List<ChangedMember> changes() {
        return OrderDifference.of(changes);
    }
}
