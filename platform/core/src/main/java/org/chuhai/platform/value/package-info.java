/**
 * Amounts and quantities as values, exact and as strings in JSON. Neither adds up across currencies or units. They never
 * round by themselves.
 */
@NullMarked
package org.chuhai.platform.value;

import org.jspecify.annotations.NullMarked;
