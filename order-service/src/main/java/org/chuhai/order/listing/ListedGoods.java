package org.chuhai.order.listing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * An article of a listing.
 *
 * @param name of the goods, as it is declared
 * @param hsCode commodity code of ten digits
 * @param unit three digits of the customs table
 * @param price of one unit
 * @param currency ISO 4217
 */
@Embeddable
public record ListedGoods(
        @Column(name = "sku") String sku,
        @Column(name = "name") String name,
        @Column(name = "hs_code") String hsCode,
        @Column(name = "unit") String unit,
        @Column(name = "price") BigDecimal price,
        @Column(name = "currency") String currency) {}
