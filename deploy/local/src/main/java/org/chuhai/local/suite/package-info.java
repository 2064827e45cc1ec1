/**
 * The suite on one machine: PostgreSQL, Kafka, an issuer of tokens and the packaged services, started and stopped in order.
 * Whatever ends it, nothing of it stays behind; what a killed run left over is cleaned up by the next one on the same folder. It
 * listens on 127.0.0.1 only and is never a way to run the suite for others.
 */
@NullMarked
package org.chuhai.local.suite;

import org.jspecify.annotations.NullMarked;
