/** Tests on real servers. */
@NullMarked
package org.chuhai.embedded.postgresql;

import org.jspecify.annotations.NullMarked;
