/**
 * How fast the suite is, in one command that prints one table: {@code ./deploy/chuhai bench}. Every figure has the baseline
 * beside it that it was measured with in the same run, on the same machine and the same documents. Nothing here decides whether a
 * build is green.
 */
@NullMarked
package org.chuhai.bench;

import org.jspecify.annotations.NullMarked;
