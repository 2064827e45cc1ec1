package org.chuhai.order.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of a timeline tells.
 *
 * @param reason why, in the caller's words
 * @param travel null where no waybill has to do with it
 */
record Happened(
        OrderHappening what,
        Instant at,
        @Nullable String reason,
        @Nullable OrderTravel travel) {}
