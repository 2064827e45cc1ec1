package org.chuhai.local.reconcile;

import org.chuhai.logistics.customsdocument.CustomsDocument;
import org.chuhai.logistics.customsdocument.Presented;

/** A document and the first place where it stands. */
record Standing(Filed filed, Presented<?> presented) {

    /** As a document of this type, which its kind says that it is. */
    <D extends CustomsDocument> Presented<D> as(Class<D> type) {
        return new Presented<>(type.cast(presented.document()), presented.revision(), presented.state());
    }
}
