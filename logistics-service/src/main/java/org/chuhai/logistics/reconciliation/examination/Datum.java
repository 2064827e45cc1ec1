package org.chuhai.logistics.reconciliation.examination;

import org.chuhai.logistics.customsdocument.DocumentKind;

/**
 * One value in one document.
 *
 * @param raw as the document has it
 * @param normal as it is compared
 * @param pointer where it stands
 */
public record Datum(DocumentKind document, String raw, String normal, String pointer) {

    public static Datum key(DocumentKind document, String raw, String pointer) {
        return new Datum(document, raw, Normal.key(raw), pointer);
    }
}
