/**
 * What of a product stands on a marketplace for buyers of one market: texts, prices, claims. A listing is validated as often as
 * somebody likes, and published only when neither the marketplace's rules nor the market's admission refuse it; whoever is
 * refused learns each reason, where it stands and what to do. It never calls a marketplace, and it corrects no text by itself.
 */
@NullMarked
package org.chuhai.catalog.listing;

import org.jspecify.annotations.NullMarked;
