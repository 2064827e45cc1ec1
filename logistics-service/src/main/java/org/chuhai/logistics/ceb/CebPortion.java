package org.chuhai.logistics.ceb;

import org.chuhai.logistics.xmlmessage.Structure;

/**
 * Which of several messages a note is told in; one that fits into one message is the first of one.
 *
 * @param count msgCount, how many there are
 * @param number msgSeqNo, from 1
 */
public record CebPortion(int count, int number) {

    static CebPortion of(Structure head) {
        return new CebPortion(head.count("msgCount"), head.count("msgSeqNo"));
    }

    void putInto(Structure.Builder head) {
        head.put("msgCount", Integer.toString(count)).put("msgSeqNo", Integer.toString(number));
    }
}
