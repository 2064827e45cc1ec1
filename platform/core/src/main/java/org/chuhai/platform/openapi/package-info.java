/**
 * What every operation's contract says without saying it: the problems of authentication, size, load and language. Added
 * at build time, so that the committed contract is complete. It never changes what a resource declares itself.
 */
@NullMarked
package org.chuhai.platform.openapi;

import org.jspecify.annotations.NullMarked;
