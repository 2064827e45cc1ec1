/**
 * A small OpenID Connect issuer for development and tests: discovery, keys, and tokens for machines. It speaks on 127.0.0.1
 * only, answers refusals as RFC 6749 wants them, and with a folder keeps its key over a restart. It never knows people, and
 * is never an issuer for production.
 */
@NullMarked
package org.chuhai.embedded.issuer;

import org.jspecify.annotations.NullMarked;
