package org.chuhai.catalog.product;

import java.util.UUID;

/** What a product has to know of listings before it is archived. */
public interface ProductListings {

    /** How many listings of the product buyers see. */
    long activeOfProduct(UUID product);
}
