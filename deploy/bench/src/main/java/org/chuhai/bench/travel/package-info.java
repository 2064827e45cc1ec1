/**
 * How long a fact takes from one service to another, against a suite that runs.
 * The baseline is the confirmation that its caller waits for.
 */
@NullMarked
package org.chuhai.bench.travel;

import org.jspecify.annotations.NullMarked;
