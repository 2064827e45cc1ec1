package org.chuhai.order.listing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;

/**
 * An article as it is stored.
 *
 * @param shop on this side of the wall like its listing
 */
@Embeddable
record GoodsOfShop(
        @Column(name = "shop_id") UUID shop, @Embedded ListedGoods content) {}
