package org.chuhai.order.dispatch;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.chuhai.order.order.Milestone;
import org.jspecify.annotations.Nullable;

/** Whether and when a shipment has come to a milestone, as far as was told. */
@Entity
@Table(name = "carriage_milestone")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills it, and reads what the queries name.
public class CarriageMilestone {

    @Id
    private UUID id;

    @Column(name = "shop_id")
    private UUID shopId;

    @Column(name = "carriage_id")
    private UUID carriageId;

    @Column(name = "milestone")
    @Enumerated(EnumType.STRING)
    private Milestone milestone;

    @Column(name = "event_no")
    private long eventNo;

    @Column(name = "reached_at")
    private @Nullable Instant reachedAt;

    protected CarriageMilestone() {}

    /** One that nothing was told of before. */
    static CarriageMilestone of(UUID shop, UUID carriage, Milestone milestone) {
        CarriageMilestone one = new CarriageMilestone();
        one.id = UuidCreator.getTimeOrderedEpoch();
        one.shopId = shop;
        one.carriageId = carriage;
        one.milestone = milestone;
        return one;
    }

    /**
     * Takes a fact, unless it is older than what is known.
     *
     * @param reached null where it was withdrawn
     * @return whether anything is known that was not known before
     */
    boolean hear(long number, @Nullable Instant reached) {
        if (number <= eventNo) {
            return false;
        }
        boolean news = !Objects.equals(reachedAt, reached);
        eventNo = number;
        reachedAt = reached;
        return news;
    }

    UUID carriageId() {
        return carriageId;
    }

    Milestone milestone() {
        return milestone;
    }

    /** Null where it was not reached, or not after all. */
    @Nullable Instant reachedAt() {
        return reachedAt;
    }
}
