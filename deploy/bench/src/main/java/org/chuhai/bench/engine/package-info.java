/**
 * The engine alone, on one thread: what it makes of documents that have been read. The baseline is a program that only asks whether fields are equal.
 * It lies in the JMH harness.
 */
@NullMarked
package org.chuhai.bench.engine;

import org.jspecify.annotations.NullMarked;
