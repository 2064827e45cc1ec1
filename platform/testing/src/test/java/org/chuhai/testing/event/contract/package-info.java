/** The checks of the contract of events, each seen red once. */
@NullMarked
package org.chuhai.testing.event.contract;

import org.jspecify.annotations.NullMarked;
