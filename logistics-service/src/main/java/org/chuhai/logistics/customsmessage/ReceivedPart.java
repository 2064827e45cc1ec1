package org.chuhai.logistics.customsmessage;

import org.chuhai.logistics.customsdocument.Presented;
import org.jspecify.annotations.Nullable;

/** One part of a message that came in. */
public sealed interface ReceivedPart {

    /**
     * One of the documents that must agree.
     *
     * @param number by which its sender knows it; null where it names none
     */
    record Document(Presented<?> presented, @Nullable String number) implements ReceivedPart {}

    /**
     * What customs answers, which is taken elsewhere.
     *
     * @param number of what it answers, by which its sender knows it; null where it names none
     */
    record Receipt(@Nullable String number) implements ReceivedPart {}
}
