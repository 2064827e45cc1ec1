/**
 * How facts of other services come in: read strictly, for the tenant and shop that their headers name, once in effect
 * however often they come, with the effect in one transaction. A database that is away makes a consumer wait; what can
 * never be taken goes to the dead letters with its cause. It never skips a fact that it should have taken.
 */
@NullMarked
package org.chuhai.platform.inbox;

import org.jspecify.annotations.NullMarked;
