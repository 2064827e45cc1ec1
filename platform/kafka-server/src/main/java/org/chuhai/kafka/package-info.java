/**
 * One Kafka node, broker and controller at once, as a process of its own: what it needs lies in {@code lib} beside these
 * classes. For tests and for the suite on one machine, never for production.
 */
@NullMarked
package org.chuhai.kafka;

import org.jspecify.annotations.NullMarked;
