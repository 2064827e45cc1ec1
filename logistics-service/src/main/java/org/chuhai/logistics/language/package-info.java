/**
 * What this service says to people, always in Chinese and in English. A text is complete in both languages or it does
 * not exist; nothing here chooses a language for the reader. It never formats amounts or dates by locale.
 */
@NullMarked
package org.chuhai.logistics.language;

import org.jspecify.annotations.NullMarked;
