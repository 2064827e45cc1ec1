/**
 * The customs messages of a cross-border export: CEB303 (order), CEB505 (waybill) and CEB603 (list), edition 202205. It has
 * their elements as a table and makes a document of what was read by it; missing, broken and misplaced elements refuse the
 * document. It never judges whether documents agree.
 */
@NullMarked
package org.chuhai.logistics.ceb;

import org.jspecify.annotations.NullMarked;
