/**
 * The way of a declaration through customs: drafted from the order, the waybill and what is known of the goods, sent when its
 * case lets it go, moved on by customs' receipts, amended and cancelled on request. What it says is a customs document of the
 * same number; what is sent goes by the shop's channel. It never guesses what customs has not said.
 */
@NullMarked
package org.chuhai.logistics.declaration;

import org.jspecify.annotations.NullMarked;
