/**
 * A batch of many exports from the first byte of its upload to the last finding stored, compared row by row with the engine.
 * The baseline is a join of the same file by DuckDB.
 */
@NullMarked
package org.chuhai.bench.batch;

import org.jspecify.annotations.NullMarked;
