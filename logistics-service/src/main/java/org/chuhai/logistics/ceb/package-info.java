/**
 * The customs messages of a cross-border export and their receipts, edition 202205: orders, waybills, lists, arrival and
 * departure notes, cancellations, master lists. It has their elements as a table by which they are read and written, and
 * takes our documents from them and puts them into them; what breaks a limit is told field by field. It never judges whether
 * documents agree, never signs and never sends anything.
 */
@NullMarked
package org.chuhai.logistics.ceb;

import org.jspecify.annotations.NullMarked;
