/**
 * What the services say to people, always in Chinese and in English. A text is complete in both languages or it does
 * not exist; nothing here chooses a language for the reader. It never formats amounts or dates by locale.
 */
@NullMarked
package org.chuhai.platform.language;

import org.jspecify.annotations.NullMarked;
