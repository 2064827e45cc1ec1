/**
 * The rules of the reconciliation, one class each. They promise to be pure: same documents in, same findings out. They
 * never read a clock, a file or a database.
 */
@NullMarked
package org.chuhai.logistics.reconciliation.rule;

import org.jspecify.annotations.NullMarked;
