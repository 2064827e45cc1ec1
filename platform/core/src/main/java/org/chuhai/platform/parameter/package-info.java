/**
 * What may stand in an address: identifiers in their one form, and query parameters that the operation knows. What is wrong in a
 * path is an unknown path; what is wrong in a query is named. It never judges what a value means.
 */
@NullMarked
package org.chuhai.platform.parameter;

import org.jspecify.annotations.NullMarked;
