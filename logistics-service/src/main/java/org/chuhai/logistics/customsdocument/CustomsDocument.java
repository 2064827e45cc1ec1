package org.chuhai.logistics.customsdocument;

import org.jspecify.annotations.Nullable;

/** One of the three documents that must agree. */
public sealed interface CustomsDocument permits Order, Waybill, Declaration {

    DocumentKind kind();

    /** Customs' own number, where the document carries one: that of an accepted declaration. */
    default @Nullable String customsNumber() {
        return null;
    }
}
