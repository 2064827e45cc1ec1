package org.chuhai.logistics.goodsreturn;

import java.util.UUID;
import org.chuhai.platform.event.DomainEvent;
import org.chuhai.platform.event.EventType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Goods of a case's declaration came back. */
public record GoodsReturned(
        @Schema(description = "The case.", required = true) UUID id,

        @Schema(description = "The shop whose export it was.", required = true)
        UUID shopId,

        @Schema(
                description = "Number of the order; null where no document names one.",
                required = true,
                examples = "WN-20260115-0001")
        @Nullable String orderNo,

        @Schema(
                description = "Number of the waybill; null where no document names one.",
                required = true,
                examples = "KH2601150001")
        @Nullable String waybillNo,

        @Schema(description = "What came back.", required = true)
        ReturnView goods)
        implements DomainEvent {

    @Override
    public EventType type() {
        return EventType.of("logistics", "case", "goods-returned");
    }
}
