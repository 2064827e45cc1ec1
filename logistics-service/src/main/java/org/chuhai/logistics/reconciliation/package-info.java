/**
 * Compares the order, the waybill and the customs declaration of one export under mode 9710. It promises the same
 * findings for the same documents, in the same order. It never changes a document.
 */
@NullMarked
package org.chuhai.logistics.reconciliation;

import org.jspecify.annotations.NullMarked;
