/**
 * How documents are laid side by side: normalised values, lines brought together, typical causes told from the values,
 * and drafts of findings to which followers are added. What is found here is exact and independent of the order of
 * lines. It knows no row of the matrix; those are the rules.
 */
@NullMarked
package org.chuhai.logistics.reconciliation.examination;

import org.jspecify.annotations.NullMarked;
