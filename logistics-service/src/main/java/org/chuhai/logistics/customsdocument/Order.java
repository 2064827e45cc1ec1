package org.chuhai.logistics.customsdocument;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The platform order (CEB303). What CEB303 does not carry is optional.
 *
 * @param orderType B to an enterprise, E to a consumer, W booking for an overseas warehouse
 * @param incoterm Incoterms rule of the prices; null means FOB, as CEB303 has it
 * @param currency ISO 4217 alpha or the numeric code of the CEB messages, for every amount of the order
 * @param goodsValue sum of the lines on the basis of the incoterm, without freight
 * @param freight what the buyer pays for freight
 * @param packages number of packages
 * @param grossWeightKg kilograms
 * @param producer who grew or made the goods, as lots and traces know it
 */
public record Order(
        String orderNo,
        String orderType,
        @Nullable Instant createdAt,
        Party platform,
        Party seller,
        @Nullable Buyer buyer,
        @Nullable String incoterm,
        String currency,
        BigDecimal goodsValue,
        BigDecimal freight,
        @Nullable BigDecimal insurance,
        @Nullable Integer packages,
        @Nullable BigDecimal grossWeightKg,
        @Nullable Party producer,
        List<OrderLine> lines)
        implements CustomsDocument {

    public Order {
        lines = List.copyOf(lines);
    }

    /** The same order with these lines. */
    public Order with(List<OrderLine> toLines) {
        return new Order(
                orderNo,
                orderType,
                createdAt,
                platform,
                seller,
                buyer,
                incoterm,
                currency,
                goodsValue,
                freight,
                insurance,
                packages,
                grossWeightKg,
                producer,
                toLines);
    }

    /** What the totals of the lines add up to. */
    public BigDecimal sumOfTotals() {
        return lines.stream().map(OrderLine::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.ORDER;
    }
}
