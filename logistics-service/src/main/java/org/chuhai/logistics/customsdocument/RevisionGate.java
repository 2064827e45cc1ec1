package org.chuhai.logistics.customsdocument;

import java.util.List;

/** Asked before an order or a waybill is changed or called off; answered by whoever knows which lists declare it. */
public interface RevisionGate {

    /** Lists that were sent to customs, or accepted, and that declare the document; none for a declaration. */
    List<FiledDocument> declaredLists(FiledDocument document);
}
