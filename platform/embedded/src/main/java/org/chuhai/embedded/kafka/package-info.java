/**
 * Kafka 4.1 (KRaft, one node) for tests and for the suite on one machine, without an installation: a process of its own, so
 * that it can be killed, and its libraries meet nobody's. It listens on 127.0.0.1 only, makes the topics that it is asked
 * for before it says that it is ready, and leaves no process behind. It is never a server for production.
 */
@NullMarked
package org.chuhai.embedded.kafka;

import org.jspecify.annotations.NullMarked;
