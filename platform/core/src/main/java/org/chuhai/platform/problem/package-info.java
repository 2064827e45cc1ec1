/**
 * Refusals as RFC 9457 problems, always in the reader's language, with a page for each type. Whatever goes wrong, the
 * body has the same shape, and names the field and the rule. Nothing of SQL or of a stack ever leaves.
 */
@NullMarked
package org.chuhai.platform.problem;

import org.jspecify.annotations.NullMarked;
