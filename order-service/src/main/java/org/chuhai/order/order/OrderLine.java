package org.chuhai.order.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.chuhai.order.codetable.CurrencyInUse;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line with its counters. What was shipped or cancelled is never more than was ordered, delivered never more than shipped. */
@Embeddable
@Schema(name = "OrderLine", description = "A line of an order, with what became of it.")
public record OrderLine(
        @Schema(description = "Its number in the order, from 1.", required = true, examples = "1") @Column(name = "no")
        int no,

        @Schema(
                description = "The listing that it was taken from; null where it was taken from none.",
                required = true,
                nullable = true,
                examples = "019bc000-0000-7000-8000-00000000000c")
        @Column(name = "listing_id")
        @Nullable UUID listingId,

        @Schema(
                description = "The seller's own number of the article (SKU).",
                required = true,
                examples = "WAL-INSHELL-32")
        @Column(name = "item_no")
        String itemNo,

        @Schema(description = "Name of the goods, as it is declared.", required = true, examples = "带壳干核桃 32mm+")
        @Column(name = "name")
        String name,

        @Schema(
                description = "Commodity code of ten digits; null only in a draft.",
                required = true,
                nullable = true,
                examples = "0802310000")
        @Column(name = "hs_code")
        @Nullable String hsCode,

        @Schema(
                type = SchemaType.STRING,
                pattern = CustomsLimits.DECIMAL,
                description = "How much is ordered, in the unit.",
                required = true,
                examples = "20000")
        @Column(name = "quantity")
        BigDecimal quantity,

        @Schema(description = "Unit, three digits of the customs table.", required = true, examples = "035")
        @Column(name = "unit")
        String unit,

        @Schema(
                type = SchemaType.STRING,
                pattern = CustomsLimits.DECIMAL,
                description = "Price of one unit in the order's currency.",
                required = true,
                examples = "2.35")
        @Column(name = "unit_price")
        BigDecimal unitPrice,

        @Schema(
                type = SchemaType.STRING,
                pattern = CustomsLimits.DECIMAL,
                description = "Quantity times price in the order's currency, rounded half up to its minor unit.",
                required = true,
                examples = "47000.00")
        @Column(name = "total")
        BigDecimal total,

        @Schema(
                type = SchemaType.STRING,
                pattern = CustomsLimits.DECIMAL,
                description = "How much of the quantity has left, in the unit.",
                required = true,
                examples = "0")
        @Column(name = "shipped")
        BigDecimal shipped,

        @Schema(
                type = SchemaType.STRING,
                pattern = CustomsLimits.DECIMAL,
                description = "How much of what was shipped has arrived, in the unit.",
                required = true,
                examples = "0")
        @Column(name = "delivered")
        BigDecimal delivered,

        @Schema(
                type = SchemaType.STRING,
                pattern = CustomsLimits.DECIMAL,
                description = "How much of the quantity shall not be shipped any more, in the unit.",
                required = true,
                examples = "0")
        @Column(name = "cancelled")
        BigDecimal cancelled) {

    /** A line of which nothing has been shipped. */
    static OrderLine of(int no, OrderLineContent content, CurrencyInUse currency) {
        return new OrderLine(
                no,
                content.listingId(),
                content.itemNo(),
                content.name(),
                content.hsCode(),
                Figures.exact(content.quantity()),
                content.unit(),
                Figures.exact(content.unitPrice()),
                Figures.total(content.quantity(), content.unitPrice(), currency),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }

    /** What can still be shipped. */
    public BigDecimal open() {
        return quantity.subtract(cancelled).subtract(shipped);
    }

    /** What is on its way. */
    BigDecimal travelling() {
        return shipped.subtract(delivered);
    }

    boolean anyShipped() {
        return shipped.signum() > 0;
    }

    /** Whether the other line is the same goods at the same price. */
    boolean isLike(OrderLine other) {
        return itemNo.equals(other.itemNo)
                && name.equals(other.name)
                && Objects.equals(hsCode, other.hsCode)
                && unit.equals(other.unit)
                && unitPrice.compareTo(other.unitPrice) == 0;
    }

    OrderLine shipping(BigDecimal more) {
        return with(Figures.exact(shipped.add(more)), delivered, cancelled);
    }

    OrderLine arriving(BigDecimal more) {
        return with(shipped, Figures.exact(delivered.add(more)), cancelled);
    }

    /** Nothing of it shall be shipped any more. */
    OrderLine cancelling() {
        return with(shipped, delivered, quantity.subtract(shipped));
    }

    /** This line with the counters of the one that it replaces. */
    OrderLine countedAs(OrderLine before) {
        return with(before.shipped, before.delivered, before.cancelled);
    }

    private OrderLine with(BigDecimal nowShipped, BigDecimal nowDelivered, BigDecimal nowCancelled) {
        return new OrderLine(
                no,
                listingId,
                itemNo,
                name,
                hsCode,
                quantity,
                unit,
                unitPrice,
                total,
                nowShipped,
                nowDelivered,
                nowCancelled);
    }
}
