/**
 * Measures how fast the suite's engines are. It promises figures with their error, on data that is the same in each run.
 * It never decides whether a build passes.
 */
@NullMarked
package org.chuhai.bench;

import org.jspecify.annotations.NullMarked;
