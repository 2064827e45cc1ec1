/**
 * Exchange rates by month, in yuan for one unit of a currency, for the value limit of the list route. A rate tells
 * whether it was published or invented, and the yuan is always one. It never interpolates, never takes another month's
 * rate and never converts between two foreign currencies.
 */
@NullMarked
package org.chuhai.logistics.rate;

import org.jspecify.annotations.NullMarked;
