/**
 * Judges a declaration that covers several orders, whose goods travel by several waybills, or that declares a part of its
 * order: amounts as sums, parties and numbers each in its own document. It makes three documents of the many, has the
 * rules judge them, and leads every finding back to where its values stand. It allows nothing that the profile does not.
 */
@NullMarked
package org.chuhai.logistics.reconciliation.consolidation;

import org.jspecify.annotations.NullMarked;
