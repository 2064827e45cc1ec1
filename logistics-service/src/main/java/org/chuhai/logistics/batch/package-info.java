/**
 * Reconciliation batches: up to millions of exports in one upload, judged in the background and answered row by row. What was
 * taken in is never lost, a bad row stops no other, a broken upload is never judged, and a tenant's million rows do not make
 * another's ten wait. It files no document and opens no case.
 */
@NullMarked
package org.chuhai.logistics.batch;

import org.jspecify.annotations.NullMarked;
