/**
 * Customs messages on their way out and the receipts that come back. What is to be sent is kept in the transaction that
 * decides it, and handed to the shop's channel afterwards in two steps, so that no message is lost and none is sent twice
 * whatever stops when; a receipt is kept once, however often it comes. It never decides what a receipt means: whoever sent the
 * message hears of it.
 */
@NullMarked
package org.chuhai.logistics.transmission;

import org.jspecify.annotations.NullMarked;
