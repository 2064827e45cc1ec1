/**
 * The suite on one machine, as a command line. It promises exit status 0 for clean, 1 for findings and 2 for "cannot".
 * It never needs a container engine or an installed database.
 */
@NullMarked
package org.chuhai.local;

import org.jspecify.annotations.NullMarked;
