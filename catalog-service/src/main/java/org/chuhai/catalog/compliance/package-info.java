/**
 * Certificates of a shop's goods, from the submission to the revocation, and what markets ask for before goods may be offered in
 * them. It promises that only what somebody else than an operator has accepted counts, that a certificate ends with its last day
 * by itself, and that a market of which nothing is known is called so. It never says that goods are safe: it compares papers.
 */
@NullMarked
package org.chuhai.catalog.compliance;

import org.jspecify.annotations.NullMarked;
