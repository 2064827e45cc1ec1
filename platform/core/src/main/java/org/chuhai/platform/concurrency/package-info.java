/**
 * Versions as ETags. Whoever changes something says which version was seen, and is refused when it is gone. It never
 * retries a change by itself.
 */
@NullMarked
package org.chuhai.platform.concurrency;

import org.jspecify.annotations.NullMarked;
