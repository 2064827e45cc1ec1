/**
 * Customs' declaration form as an XML message (DecMessage): the elements that a declaration needs, as a table by which they are
 * read and written, and the answers that the Single Window and customs give to it. Missing, broken, misspelt and misplaced
 * elements of the table refuse the form with their XPath; the many others that a form holds are passed over, in bounds. It
 * never computes an amount that the form does not state, never signs and never sends anything.
 */
@NullMarked
package org.chuhai.logistics.dec;

import org.jspecify.annotations.NullMarked;
