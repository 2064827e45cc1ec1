/**
 * What a command needs to speak to people: streams, width, colours, tables, progress. Text of strangers comes out harmless
 * and aligned, Chinese characters counted as two columns, and a file or pipe gets no colours and no progress. It knows
 * nothing of trade and never decides what is said.
 */
@NullMarked
package org.chuhai.local.terminal;

import org.jspecify.annotations.NullMarked;
