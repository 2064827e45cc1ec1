/**
 * What the shop offers, as the catalog tells it: a snapshot of each listing, from which the lines of an order can take name,
 * commodity code, unit and price. It never asks the catalog, and an order keeps what it took when the listing changes.
 */
@NullMarked
package org.chuhai.order.listing;

import org.jspecify.annotations.NullMarked;
