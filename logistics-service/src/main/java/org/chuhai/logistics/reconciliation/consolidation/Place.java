package org.chuhai.logistics.reconciliation.consolidation;

import java.util.List;
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

    /**
     * Where a pointer to a member of a declaration of some lines only leads to in the whole one.
     *
     * @param orderNo where the whole one names the order that is judged
     * @param lines indexes of those lines
     */
    static String inDeclaration(String pointer, String orderNo, List<Integer> lines) {
        if (pointer.equals("/orderNo")) {
            return orderNo;
        }
        if (!pointer.startsWith("/lines/")) {
            return pointer;
        }
        String[] parts = pointer.split("/", 4);
        return "/lines/" + lines.get(Integer.parseInt(parts[2])) + "/" + parts[3];
    }

    /** Leads from a pointer into a document that was made for the rules to the place that it was made of. */
    @FunctionalInterface
    interface Finder {
        /** Null for what was computed and stands nowhere. */
        @Nullable Place find(DocumentKind document, String pointer);
    }
}
