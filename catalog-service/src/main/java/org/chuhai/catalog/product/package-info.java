/**
 * What a shop sells: one product with its variants, as customs asks for it and as a listing can offer it. One kind of goods in
 * several sizes is one product, and a second product of the same name is refused. It knows no prices, no marketplaces and no
 * stock.
 */
@NullMarked
package org.chuhai.catalog.product;

import org.jspecify.annotations.NullMarked;
