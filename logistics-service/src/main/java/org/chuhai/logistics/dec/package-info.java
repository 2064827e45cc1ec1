/**
 * Customs' declaration form as an XML message (DecMessage): the elements that a declaration needs, as a table, and what
 * becomes of them. Missing, broken, misspelt and misplaced elements of the table refuse the form with their XPath; the many
 * others that a form holds are passed over, in bounds. It never computes an amount that the form does not state.
 */
@NullMarked
package org.chuhai.logistics.dec;

import org.jspecify.annotations.NullMarked;
