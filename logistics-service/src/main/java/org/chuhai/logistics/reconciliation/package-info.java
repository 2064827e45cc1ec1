/**
 * Compares order, waybill and declaration of one export and says exactly what differs, why, and what to change. The same
 * documents and reference data always give the same report, with all findings, followers told from their root cause,
 * and everything that could not be judged named. It reads no files, asks no clock and remembers nothing.
 */
@NullMarked
package org.chuhai.logistics.reconciliation;

import org.jspecify.annotations.NullMarked;
