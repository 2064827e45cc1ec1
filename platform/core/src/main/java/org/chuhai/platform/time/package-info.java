/**
 * The one clock, in microseconds as the database keeps them. Tests put their own in its place. Nobody else asks the
 * system for the time.
 */
@NullMarked
package org.chuhai.platform.time;

import org.jspecify.annotations.NullMarked;
