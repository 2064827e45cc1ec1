/**
 * How texts of a catalogue are written: names in two languages, and what a line of text may hold. Every feature uses the same
 * limits, so that a name that is good in one place is good in all. It never translates.
 */
@NullMarked
package org.chuhai.catalog.wording;

import org.jspecify.annotations.NullMarked;
