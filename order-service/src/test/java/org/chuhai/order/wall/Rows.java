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
 * @param soldId a confirmed order of which two parts have left
 * @param dispatchId the first of the two
 * @param waybillNo a waybill that nothing of the order has left under
 */
record Rows(
        Tenant api,
        UUID shop,
        String orderId,
        String goneOrder,
        String orderNo,
        String line,
        String soldId,
        String dispatchId,
        String waybillNo)
        implements FilledShop {}
