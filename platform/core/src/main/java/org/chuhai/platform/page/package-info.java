/**
 * Lists in pages by keyset: stable under inserts, as fast at the end as at the beginning. A cursor is opaque and belongs
 * to the caller's tenant and to one query. It never counts rows.
 */
@NullMarked
package org.chuhai.platform.page;

import org.jspecify.annotations.NullMarked;
