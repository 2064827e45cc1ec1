/**
 * A single dry run over HTTP while others come at a steady rate.
 * The baselines are an answer without work, and the same statements sent by pgbench.
 */
@NullMarked
package org.chuhai.bench.dryrun;

import org.jspecify.annotations.NullMarked;
