package org.chuhai.order.order;

import java.util.List;
import org.chuhai.platform.event.DomainEvent;
import org.chuhai.platform.event.EventType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What this service tells others about its orders, from the confirmation on: a draft is nobody else's business. Members are
 * described for the contract of events; types are not, because they would stand in the contract of the HTTP interface then.
 */
public sealed interface OrderEvent extends DomainEvent {

    /** The order as the fact has left it. */
    OrderFacts order();

    @Override
    default EventType type() {
        return EventType.of(
                "order",
                "order",
                switch (this) {
                    case OrderConfirmed _ -> "confirmed";
                    case OrderChanged _ -> "changed";
                    case OrderCancelled _ -> "cancelled";
                    case OrderShipped _ -> "shipped";
                    case OrderCompleted _ -> "completed";
                });
    }

    /** Seller and buyer have agreed: the goods may be prepared. */
    record OrderConfirmed(
            @Schema(description = "The order as it was confirmed.", required = true)
            OrderFacts order) implements OrderEvent {}

    /** A confirmed order says something else than before. */
    record OrderChanged(
            @Schema(description = "The order as it is now.", required = true)
            OrderFacts order,

            @Schema(
                    description = "Every member that is another than before, those too that followed from others.",
                    required = true)
            List<ChangedMember> changes,

            @Schema(
                    description = "Why, in the words of who changed it.",
                    required = true,
                    examples = "The buyer needs less")
            String reason)
            implements OrderEvent {

        public OrderChanged {
            changes = List.copyOf(changes);
        }
    }

    /** A confirmed order ended before anything of it was shipped. */
    record OrderCancelled(
            @Schema(description = "The order as it was, with all of its quantities cancelled.", required = true)
            OrderFacts order,

            @Schema(
                    description = "Why, in the words of who cancelled it.",
                    required = true,
                    examples = "The buyer withdrew the order")
            String reason)
            implements OrderEvent {}

    /** Goods of the order left under a waybill; everything, or a part. */
    record OrderShipped(
            @Schema(description = "The order with the counters of its lines.", required = true)
            OrderFacts order,

            @Schema(
                    description = "Number of the waybill as the carrier writes it.",
                    required = true,
                    examples = "KH2601150001")
            String waybillNo,

            @Schema(description = "The carrier's code.", required = true, examples = "91000000MA0CARRAXR")
            String carrierCode,

            @Schema(description = "What left under this waybill.", required = true)
            List<ShippedLine> lines)
            implements OrderEvent {

        public OrderShipped {
            lines = List.copyOf(lines);
        }
    }

    /** Everything that was not cancelled has arrived. */
    record OrderCompleted(
            @Schema(description = "The order at its end.", required = true)
            OrderFacts order) implements OrderEvent {}
}
