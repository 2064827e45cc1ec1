package org.chuhai.logistics.customsmessage;

import org.chuhai.logistics.ceb.CebReceipt;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.dec.DecReceipt;
import org.jspecify.annotations.Nullable;

/** One part of a message that came in. */
public sealed interface ReceivedPart {

    /**
     * One of the documents that must agree.
     *
     * @param number by which its sender knows it; null where it names none
     */
    record Document(Presented<?> presented, @Nullable String number) implements ReceivedPart {}

    /** What customs answers to a document of the list's messages. */
    record ListReceipt(CebReceipt receipt) implements ReceivedPart {}

    /** What customs answers to a form. */
    record FormReceipt(DecReceipt receipt) implements ReceivedPart {}
}
