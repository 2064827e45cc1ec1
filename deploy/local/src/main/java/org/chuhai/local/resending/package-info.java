/**
 * Sending messages once more: dead letters back to where they came from, and facts that a service has told already. Consumers
 * take each fact once, so both may be done again and again. It never changes what a message says.
 */
@NullMarked
package org.chuhai.local.resending;

import org.jspecify.annotations.NullMarked;
