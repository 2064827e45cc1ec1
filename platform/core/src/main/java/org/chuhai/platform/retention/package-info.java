/**
 * How long mechanisms keep what they wrote, and the job that forgets it. Nothing of the trade is ever removed here.
 */
@NullMarked
package org.chuhai.platform.retention;

import org.jspecify.annotations.NullMarked;
