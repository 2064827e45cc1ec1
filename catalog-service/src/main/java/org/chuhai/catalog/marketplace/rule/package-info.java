/**
 * What a marketplace asks of a listing, as data, and the engine that compares a listing with it. It promises that the same listing
 * and the same rule set give the same issues, and that a proposed patch makes its issue go away and brings no other. It never
 * changes a listing, and knows neither clock, database nor framework.
 */
@NullMarked
package org.chuhai.catalog.marketplace.rule;

import org.jspecify.annotations.NullMarked;
