package org.chuhai.logistics.ceb;

import org.chuhai.logistics.xmlmessage.Structure;

/**
 * A firm as these messages name it.
 *
 * @param code customs' or credit code, up to 18 characters
 * @param name up to 100 characters
 */
public record CebParty(String code, String name) {

    static CebParty of(Structure head, String prefix) {
        return new CebParty(head.text(prefix + "Code"), head.text(prefix + "Name"));
    }

    void putInto(Structure.Builder head, String prefix) {
        head.put(prefix + "Code", code).put(prefix + "Name", name);
    }
}
