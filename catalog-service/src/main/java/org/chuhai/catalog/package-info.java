/** What is sold: every folder is a feature. */
@NullMarked
package org.chuhai.catalog;

import org.jspecify.annotations.NullMarked;
