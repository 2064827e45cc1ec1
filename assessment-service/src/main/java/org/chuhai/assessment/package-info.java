/** What it proves: every folder is a feature. */
@NullMarked
package org.chuhai.assessment;

import org.jspecify.annotations.NullMarked;
