/**
 * How facts leave a service: written beside what made them true, sent by a relay outside of any transaction, in the order
 * of each aggregate, at least once. Nothing else sends to Kafka. It never loses a fact because Kafka is away, and
 * never lets a later fact of an aggregate overtake an earlier one.
 */
@NullMarked
package org.chuhai.platform.outbox;

import org.jspecify.annotations.NullMarked;
