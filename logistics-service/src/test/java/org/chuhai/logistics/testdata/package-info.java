/**
 * Invented exports for tests and benchmarks: clean ones in every shape that the rules allow, and faults to plant in them.
 * The same seed always gives the same documents. Nothing here knows how the engine judges.
 */
@NullMarked
package org.chuhai.logistics.testdata;

import org.jspecify.annotations.NullMarked;
