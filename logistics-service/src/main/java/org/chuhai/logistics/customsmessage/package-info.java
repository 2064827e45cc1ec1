/**
 * The messages of customs that are understood, whichever family they are of: told by the root element. It is the one place
 * that knows all families. It never says what a message means: that is the families' own business.
 */
@NullMarked
package org.chuhai.logistics.customsmessage;

import org.jspecify.annotations.NullMarked;
