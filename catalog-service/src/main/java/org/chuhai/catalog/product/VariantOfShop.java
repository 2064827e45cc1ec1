package org.chuhai.catalog.product;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;

/**
 * A variant as it is stored.
 *
 * @param shop on this side of the wall like its product
 */
@Embeddable
record VariantOfShop(
        @Column(name = "shop_id") UUID shop, @Embedded ProductVariant content) {}
