/**
 * The messages of customs over HTTP, whichever family they are of: told by the root element, documents filed one by one as
 * if each had been put, filed documents handed out as messages. It is the one place that knows all families. It never says
 * what a message means, which is the families' own business, and never sends one.
 */
@NullMarked
package org.chuhai.logistics.customsmessage;

import org.jspecify.annotations.NullMarked;
