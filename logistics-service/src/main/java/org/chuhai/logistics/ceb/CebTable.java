package org.chuhai.logistics.ceb;

import java.util.List;
import org.chuhai.logistics.xmlmessage.ElementTable;
import org.chuhai.logistics.xmlmessage.ElementTable.Sequence;
import org.chuhai.logistics.xmlmessage.MessageFamily;
import org.chuhai.logistics.xmlmessage.MessageType;

/** The element table of these messages, read once. */
final class CebTable {

    static final ElementTable ELEMENTS = ElementTable.load(
            CebTable.class, "ceb-elements.csv", "http://www.chinaport.gov.cn/ceb", Sequence.AS_LISTED);

    private CebTable() {}

    static <T extends MessageType> MessageFamily<T> family(List<? extends T> types) {
        return new MessageFamily<>(ELEMENTS, List.copyOf(types));
    }
}
