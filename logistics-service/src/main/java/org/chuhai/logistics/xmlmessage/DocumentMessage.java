package org.chuhai.logistics.xmlmessage;

import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** A message whose documents are among those that must agree. */
public interface DocumentMessage extends MessageType {

    DocumentKind kind();

    @Override
    default Text label() {
        return kind().label();
    }

    /** Reports what no table can say of a document; fields that are missing or broken have been reported already. */
    void check(Structure document, Violations violations);

    /** The number by which its sender knows a document in which no violation was found; null where it names none. */
    @Nullable String number(Structure document);

    /** The document of a structure in which no violation was found, as it stands with customs. */
    Presented<?> present(Structure document);
}
