/**
 * The list of all refusals of this service, so that each has its page. The refusals themselves stand in their features. It
 * never adds one of its own.
 */
@NullMarked
package org.chuhai.catalog.problem;

import org.jspecify.annotations.NullMarked;
