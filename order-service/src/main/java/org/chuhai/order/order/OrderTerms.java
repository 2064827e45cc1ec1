package org.chuhai.order.order;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.time.Instant;
import org.chuhai.order.codetable.CurrencyInUse;
import org.jspecify.annotations.Nullable;

/** Everything that an order says once, not for each line. Null is what the draft lacks. */
@Embeddable
record OrderTerms(
        @Column(name = "order_no") String orderNo,
        @Column(name = "mode") String mode,

        @Embedded
        @AttributeOverride(name = "code", column = @Column(name = "platform_code"))
        @AttributeOverride(name = "name", column = @Column(name = "platform_name"))
        OrderParty platform,

        @Embedded
        @AttributeOverride(name = "code", column = @Column(name = "seller_code"))
        @AttributeOverride(name = "name", column = @Column(name = "seller_name"))
        OrderParty seller,

        @Embedded Buyer buyer,
        @Embedded @Nullable Consignee consignee,
        @Column(name = "incoterm") @Nullable String incoterm,
        @Column(name = "incoterm_place") @Nullable String incotermPlace,
        @Column(name = "currency") String currency,
        @Column(name = "freight") @Nullable BigDecimal freight,
        @Column(name = "insurance") @Nullable BigDecimal insurance,
        @Column(name = "packages") @Nullable Integer packages,
        @Column(name = "gross_weight_kg") @Nullable BigDecimal grossWeightKg,
        @Column(name = "placed_at") @Nullable Instant placedAt) {

    static OrderTerms of(OrderContent content) {
        return new OrderTerms(
                content.orderNo(),
                content.mode(),
                content.platform(),
                content.seller(),
                content.buyer(),
                content.consignee(),
                content.incoterm(),
                content.incotermPlace(),
                content.currency(),
                Figures.orNull(content.freight()),
                Figures.orNull(content.insurance()),
                content.packages(),
                Figures.orNull(content.grossWeightKg()),
                content.placedAt());
    }

    /** The currency of every amount, which was looked up when the order took it. */
    CurrencyInUse money() {
        CurrencyInUse money = CurrencyInUse.of(currency);
        if (money == null) {
            throw new IllegalStateException("no country pays with " + currency + " any more");
        }
        return money;
    }

    OrderTerms goingTo(Consignee other) {
        return new OrderTerms(
                orderNo,
                mode,
                platform,
                seller,
                buyer,
                other,
                incoterm,
                incotermPlace,
                currency,
                freight,
                insurance,
                packages,
                grossWeightKg,
                placedAt);
    }

    /** With what is packed now; null leaves what was. */
    OrderTerms packed(@Nullable Integer nowPackages, @Nullable BigDecimal nowGrossWeightKg) {
        return new OrderTerms(
                orderNo,
                mode,
                platform,
                seller,
                buyer,
                consignee,
                incoterm,
                incotermPlace,
                currency,
                freight,
                insurance,
                nowPackages == null ? packages : nowPackages,
                nowGrossWeightKg == null ? grossWeightKg : Figures.exact(nowGrossWeightKg),
                placedAt);
    }
}
