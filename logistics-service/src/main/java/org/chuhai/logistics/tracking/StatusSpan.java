package org.chuhai.logistics.tracking;

import java.time.Instant;

/**
 * When a shipment really had a status, leaving out what was taken back.
 *
 * @param first event time of the first such event
 * @param last event time of the last
 */
record StatusSpan(String status, Instant first, Instant last) {}
