package org.chuhai.order.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A confirmed order as the events tell it: complete, so that nobody has to ask for the rest. */
public record OrderFacts(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

        @Schema(description = "The shop whose order it is.", required = true)
        UUID shopId,

        @Schema(
                description = "The platform's number of the order, once in a shop.",
                required = true,
                examples = "WN-20260115-0001")
        String orderNo,

        @Schema(description = "Trade mode of customs.", required = true, examples = "9710")
        String mode,

        @Schema(
                description = "What customs calls such an order, by its trade mode: B to an enterprise.",
                required = true,
                examples = "B")
        String orderType,

        @Schema(description = "What seller and buyer have agreed, after this fact.", required = true)
        OrderState state,

        @Schema(description = "What became of the goods, after this fact.", required = true)
        Fulfilment fulfilment,

        @Schema(description = "The platform on which it was sold.", required = true)
        OrderParty platform,

        @Schema(description = "The firm that sells and exports.", required = true)
        OrderParty seller,

        @Schema(description = "Who buys.", required = true) Buyer buyer,

        @Schema(description = "Where the goods go.", required = true)
        Consignee consignee,

        @Schema(description = "Rule of Incoterms 2020 that the prices are on.", required = true, examples = "FOB")
        String incoterm,

        @Schema(description = "The named place of the rule.", required = true, examples = "Khorgos")
        String incotermPlace,

        @Schema(description = "Currency of every amount, ISO 4217.", required = true, examples = "USD")
        String currency,

        @Schema(
                type = SchemaType.STRING,
                pattern = CustomsLimits.DECIMAL,
                description = "Sum of the lines' totals, on the basis of the Incoterms rule, in the currency.",
                required = true,
                examples = "81000.00")
        BigDecimal goodsValue,

        @Schema(
                type = SchemaType.STRING,
                pattern = CustomsLimits.DECIMAL,
                description = "What the buyer pays for freight beside the goods, in the currency.",
                required = true,
                examples = "0")
        BigDecimal freight,

        @Schema(
                type = SchemaType.STRING,
                pattern = CustomsLimits.DECIMAL,
                description =
                        "What the buyer pays for insurance beside the goods, in the currency; null where nothing was said.",
                required = true,
                nullable = true,
                examples = "0")
        @Nullable BigDecimal insurance,

        @Schema(description = "How many packages are expected.", required = true, examples = "1300")
        Integer packages,

        @Schema(
                type = SchemaType.STRING,
                pattern = CustomsLimits.DECIMAL,
                description = "Expected gross weight in kilograms.",
                required = true,
                examples = "25460")
        BigDecimal grossWeightKg,

        @Schema(description = "When the buyer placed it.", required = true, examples = "2026-01-15T08:20:00Z")
        Instant placedAt,

        @Schema(description = "What was bought, in the order of the lines' numbers.", required = true)
        List<OrderLine> lines) {

    public OrderFacts {
        lines = List.copyOf(lines);
    }

    /** Only of an order that was confirmed. */
    static OrderFacts of(Order order) {
        OrderTerms terms = order.terms();
        return new OrderFacts(
                order.id(),
                order.shopId(),
                terms.orderNo(),
                terms.mode(),
                OrderView.typeOf(terms.mode()),
                order.state(),
                order.fulfilment(),
                terms.platform(),
                terms.seller(),
                terms.buyer(),
                said("consignee", terms.consignee()),
                said("incoterm", terms.incoterm()),
                said("incotermPlace", terms.incotermPlace()),
                terms.currency(),
                order.goodsValue(),
                said("freight", terms.freight()),
                terms.insurance(),
                said("packages", terms.packages()),
                said("grossWeightKg", terms.grossWeightKg()),
                said("placedAt", terms.placedAt()),
                order.lines());
    }

    private static <T> T said(String member, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a confirmed order has its " + member);
        }
        return value;
    }
}
