/** Tests on real issuers. */
@NullMarked
package org.chuhai.embedded.issuer;

import org.jspecify.annotations.NullMarked;
