/**
 * How facts leave a service: written beside what made them true, sent by a relay outside of any transaction, in the order
 * of each aggregate, at least once. Nothing else sends to Kafka. It never loses a fact because Kafka is away, and
 * never lets a later fact of an aggregate overtake an earlier one, whatever dies. The limit of that: facts of an aggregate are
 * on their way side by side, so a broker that refuses one for good (an operator made {@code max.message.bytes} smaller) may have
 * taken the next; the refused one comes after it, once the broker takes it. Consumers of a projection keep the newest.
 */
@NullMarked
package org.chuhai.platform.outbox;

import org.jspecify.annotations.NullMarked;
