package org.chuhai.catalog.shop;

import java.util.UUID;

/** What a shop has to know of listings before it is closed. */
public interface ShopListings {

    /** How many listings of the shop buyers see. */
    long activeOfShop(UUID shop);
}
