/**
 * The marketplaces that a listing can be made for, their shelves and their rules over time, all of it data that ships with the
 * service. It promises that the rule set in effect at any moment is one, that a published version never changes, and that every
 * rule names its source and says whether the figure is published or assumed. It never calls a marketplace.
 */
@NullMarked
package org.chuhai.catalog.marketplace;

import org.jspecify.annotations.NullMarked;
