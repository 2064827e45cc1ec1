package org.chuhai.catalog.wall;

import java.util.UUID;
import org.chuhai.testing.wall.FilledShop;
import org.chuhai.testing.wall.Tenant;

/**
 * What the rows of a shop are called.
 *
 * @param productId a product in version 0
 * @param sku the number of its only form
 * @param certificateId a certificate in version 0, submitted
 * @param certificateNumber what is printed on it
 * @param listingId a draft of the product
 * @param goneListing a draft that was deleted
 */
record Rows(
        Tenant api,
        UUID shop,
        String productId,
        String sku,
        String certificateId,
        String certificateNumber,
        String listingId,
        String goneListing)
        implements FilledShop {}
