/**
 * Who did what to which aggregate, written in the transaction of the change. Rows are added, never changed or removed.
 * It never decides anything.
 */
@NullMarked
package org.chuhai.platform.audit;

import org.jspecify.annotations.NullMarked;
