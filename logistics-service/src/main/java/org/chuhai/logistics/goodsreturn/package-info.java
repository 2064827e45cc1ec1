/**
 * Goods that come back: line by line of a declaration that customs has accepted, in any unit that converts. Of no line
 * comes back more than was declared (V08), however many returns there are and however many are recorded at once. It never
 * changes a case or a document, and what was recorded is never changed.
 */
@NullMarked
package org.chuhai.logistics.goodsreturn;

import org.jspecify.annotations.NullMarked;
