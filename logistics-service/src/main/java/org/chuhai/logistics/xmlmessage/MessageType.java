package org.chuhai.logistics.xmlmessage;

import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Presented;

/** One message of a family: how it is told, and what becomes of what was read. */
public interface MessageType {

    /** The root element, and its type in the element table. */
    String root();

    /** The element that holds one document; the root itself where a message is one document. */
    String document();

    DocumentKind kind();

    /** Reports what no table can say of a document; fields that are missing or broken have been reported already. */
    void check(Structure document, Violations violations);

    /** The document of a structure in which no violation was found, as it stands with customs. */
    Presented<?> present(Structure document);
}
