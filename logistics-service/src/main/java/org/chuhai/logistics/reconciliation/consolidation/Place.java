package org.chuhai.logistics.reconciliation.consolidation;

import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Presented;
import org.jspecify.annotations.Nullable;

/**
 * Where a value really stands.
 *
 * @param document that holds it
 * @param number of the order or waybill; null for the declaration
 * @param pointer in that document
 */
record Place(Presented<?> document, @Nullable String number, String pointer) {

    /** Leads from a pointer into a document that was made for the rules to the place that it was made of. */
    @FunctionalInterface
    interface Finder {
        /** Null for what was computed and stands nowhere. */
        @Nullable Place find(DocumentKind document, String pointer);
    }
}
