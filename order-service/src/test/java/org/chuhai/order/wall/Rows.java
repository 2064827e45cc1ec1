package org.chuhai.order.wall;

import java.util.UUID;
import org.chuhai.testing.wall.FilledShop;
import org.chuhai.testing.wall.Tenant;

/**
 * What the rows of a shop are called.
 *
 * @param orderId a draft with two entries in its timeline
 * @param goneOrder a draft that was deleted
 * @param orderNo the number of the draft
 * @param line the highest of the draft
 */
record Rows(Tenant api, UUID shop, String orderId, String goneOrder, String orderNo, String line)
        implements FilledShop {}
