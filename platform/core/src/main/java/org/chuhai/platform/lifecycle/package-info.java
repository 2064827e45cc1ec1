/**
 * What can be done with an aggregate now, told before it is tried. Each action comes with the reason where it is refused.
 * The life cycles themselves stand in their features.
 */
@NullMarked
package org.chuhai.platform.lifecycle;

import org.jspecify.annotations.NullMarked;
