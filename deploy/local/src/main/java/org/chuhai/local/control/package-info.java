/**
 * The commands that start, stop and ask the suite on this machine. What a command promises stands in its help, in both
 * languages; it ends with 0 when it did what was asked, and with 2 when it could not. It never holds anything that the suite
 * itself should know.
 */
@NullMarked
package org.chuhai.local.control;

import org.jspecify.annotations.NullMarked;
