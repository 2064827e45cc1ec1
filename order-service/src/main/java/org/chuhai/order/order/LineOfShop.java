package org.chuhai.order.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;

/**
 * A line as it is stored.
 *
 * @param shop on this side of the wall like its order
 */
@Embeddable
record LineOfShop(
        @Column(name = "shop_id") UUID shop, @Embedded OrderLine content) {}
