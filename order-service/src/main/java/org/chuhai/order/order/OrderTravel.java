package org.chuhai.order.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What goods of an order travel by, and how far they have come.
 *
 * @param waybillNo as the carrier writes it
 * @param milestone that was reached or withdrawn; null for all else
 * @param reachedAt by the carrier's clock; null where none was reached
 */
@Embeddable
public record OrderTravel(
        @Column(name = "waybill_no") String waybillNo,

        @Column(name = "milestone") @Enumerated(EnumType.STRING) @Nullable Milestone milestone,

        @Column(name = "reached_at") @Nullable Instant reachedAt) {

    /** Goods that left or arrived under a waybill. */
    static OrderTravel under(String waybillNo) {
        return new OrderTravel(waybillNo, null, null);
    }
}
