/**
 * Secrets of servers that run on a developer's machine, and the files that keep them. A file can be read by its owner only,
 * and is either complete or absent. Nothing here encrypts, and no secret is ever written to a log.
 */
@NullMarked
package org.chuhai.embedded.secret;

import org.jspecify.annotations.NullMarked;
