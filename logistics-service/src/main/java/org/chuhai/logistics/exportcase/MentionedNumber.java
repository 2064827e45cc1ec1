package org.chuhai.logistics.exportcase;

import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.NormalKey;
import org.jspecify.annotations.Nullable;

/**
 * The number of an order or a waybill that a document mentions.
 *
 * @param number as numbers are compared
 */
record MentionedNumber(DocumentKind kind, String number) {

    /** Null where a document mentions none. */
    static @Nullable MentionedNumber of(DocumentKind kind, @Nullable String number) {
        String normal = number == null ? "" : NormalKey.of(number);
        return normal.isEmpty() ? null : new MentionedNumber(kind, normal);
    }
}
