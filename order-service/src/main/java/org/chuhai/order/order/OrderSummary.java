package org.chuhai.order.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An order as lists show it. */
@Schema(name = "OrderSummary", description = "An order without its lines and addresses.")
public record OrderSummary(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

        @Schema(description = "The shop whose order it is.", required = true)
        UUID shopId,

        @Schema(description = "The platform's number of the order.", required = true, examples = "WN-20260115-0001")
        String orderNo,

        @Schema(description = "Where it stands between buyer and seller.", required = true)
        OrderState state,

        @Schema(description = "What became of the goods.", required = true)
        Fulfilment fulfilment,

        @Schema(description = "Who buys.", required = true) Buyer buyer,

        @Schema(description = "Currency of the goods value, ISO 4217.", required = true, examples = "USD")
        String currency,

        @Schema(
                type = SchemaType.STRING,
                pattern = CustomsLimits.DECIMAL,
                description = "Sum of the lines' totals, in the currency.",
                required = true,
                examples = "81000.00")
        BigDecimal goodsValue,

        @Schema(description = "When the buyer placed it; null only in a draft.", required = true, nullable = true)
        @Nullable Instant placedAt,

        @Schema(description = "When it was drafted.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {

    static OrderSummary of(Order order) {
        return new OrderSummary(
                order.id(),
                order.shopId(),
                order.terms().orderNo(),
                order.state(),
                order.fulfilment(),
                order.terms().buyer(),
                order.terms().currency(),
                order.goodsValue(),
                order.terms().placedAt(),
                order.createdAt(),
                order.updatedAt());
    }
}
