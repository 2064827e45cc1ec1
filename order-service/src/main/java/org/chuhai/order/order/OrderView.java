package org.chuhai.order.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chuhai.order.codetable.TradeMode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An order as the API shows it. */
@Schema(name = "Order", description = "What a buyer ordered from a shop.")
public record OrderView(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

        @Schema(description = "The same as the ETag without its quotation marks.", required = true)
        long version,

        @Schema(description = "The shop whose order it is.", required = true)
        UUID shopId,

        @Schema(description = "Where it stands between buyer and seller.", required = true)
        OrderState state,

        @Schema(description = "What became of the goods.", required = true)
        Fulfilment fulfilment,

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

        @Schema(description = "The platform on which it was sold.", required = true)
        OrderParty platform,

        @Schema(description = "The firm that sells and exports.", required = true)
        OrderParty seller,

        @Schema(description = "Who buys.", required = true) Buyer buyer,

        @Schema(description = "Where the goods go; null only in a draft.", required = true, nullable = true) @Nullable Consignee consignee,

        @Schema(
                description = "Rule of Incoterms 2020 that the prices are on; null only in a draft.",
                required = true,
                nullable = true,
                examples = "FOB")
        @Nullable String incoterm,

        @Schema(
                description = "The named place of the rule; null only in a draft.",
                required = true,
                nullable = true,
                examples = "Khorgos")
        @Nullable String incotermPlace,

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
                description =
                        "What the buyer pays for freight beside the goods, in the currency; null only in a draft.",
                required = true,
                nullable = true,
                examples = "0")
        @Nullable BigDecimal freight,

        @Schema(
                type = SchemaType.STRING,
                pattern = CustomsLimits.DECIMAL,
                description =
                        "What the buyer pays for insurance beside the goods, in the currency; null where nothing was said.",
                required = true,
                nullable = true,
                examples = "0")
        @Nullable BigDecimal insurance,

        @Schema(
                description = "How many packages are expected; null only in a draft.",
                required = true,
                nullable = true,
                examples = "1300")
        @Nullable Integer packages,

        @Schema(
                type = SchemaType.STRING,
                pattern = CustomsLimits.DECIMAL,
                description = "Expected gross weight in kilograms; null only in a draft.",
                required = true,
                nullable = true,
                examples = "25460")
        @Nullable BigDecimal grossWeightKg,

        @Schema(
                description = "When the buyer placed it; null only in a draft.",
                required = true,
                nullable = true,
                examples = "2026-01-15T08:20:00Z")
        @Nullable Instant placedAt,

        @Schema(description = "What was bought, in the order of the lines' numbers.", required = true)
        List<OrderLine> lines,

        @Schema(description = "Why it was cancelled; null if it was not.", required = true, nullable = true) @Nullable String cancellationReason,

        @Schema(description = "When it was drafted.", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed.", required = true)
        Instant updatedAt) {

    public OrderView {
        lines = List.copyOf(lines);
    }

    static OrderView of(Order order) {
        OrderTerms terms = order.terms();
        return new OrderView(
                order.id(),
                order.version(),
                order.shopId(),
                order.state(),
                order.fulfilment(),
                terms.orderNo(),
                terms.mode(),
                typeOf(terms.mode()),
                terms.platform(),
                terms.seller(),
                terms.buyer(),
                terms.consignee(),
                terms.incoterm(),
                terms.incotermPlace(),
                terms.currency(),
                order.goodsValue(),
                terms.freight(),
                terms.insurance(),
                terms.packages(),
                terms.grossWeightKg(),
                terms.placedAt(),
                order.lines(),
                order.cancellationReason(),
                order.createdAt(),
                order.updatedAt());
    }

    /** By the trade mode, which was looked up when the order took it. */
    static String typeOf(String mode) {
        TradeMode known = TradeMode.of(mode);
        if (known == null) {
            throw new IllegalStateException("the trade mode " + mode + " is no longer in the table");
        }
        return known.orderType();
    }
}
