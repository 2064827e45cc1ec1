/**
 * How much work at once: virtual threads have no bound of their own, so requests wait a moment in front of the connection
 * pool and are then refused with 503 and Retry-After; and how large a body may be, whether or not it says so, and how
 * long a caller may take to read an answer. It never queues without end.
 */
@NullMarked
package org.chuhai.platform.load;

import org.jspecify.annotations.NullMarked;
