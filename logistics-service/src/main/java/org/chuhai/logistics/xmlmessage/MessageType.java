package org.chuhai.logistics.xmlmessage;

import org.chuhai.platform.language.Text;

/** One message of a family: how it is told. */
public interface MessageType {

    /** The root element, and its type in the element table. */
    String root();

    /** The element that holds one document; the root itself where a message is one document. */
    String document();

    /** What one document of it is called. */
    Text label();
}
