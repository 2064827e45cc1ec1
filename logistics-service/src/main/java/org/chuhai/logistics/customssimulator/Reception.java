package org.chuhai.logistics.customssimulator;

import org.chuhai.platform.language.Text;

/** What became of a message that was sent. */
public sealed interface Reception {

    /** Each of its documents is answered by receipts, or by the silence that the script asks for. */
    record Received(int documents) implements Reception {}

    /** It came before, under the same id; nothing is done. */
    record Known() implements Reception {}

    /** No message of customs: nothing in it can be answered. */
    record Unreadable(Text why) implements Reception {}
}
