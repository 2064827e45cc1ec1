/**
 * The sellers of a tenant: opened by whoever runs the tenant or by its platform, described by those who work there, and closed
 * with a reason. Each says who the seller is to customs, where it sells and in which languages. It never says who may work in a
 * shop: tokens do.
 */
@NullMarked
package org.chuhai.catalog.shop;

import org.jspecify.annotations.NullMarked;
