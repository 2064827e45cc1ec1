package org.chuhai.logistics.ceb;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.xmlmessage.MessageFamily;
import org.chuhai.logistics.xmlmessage.MessageReader;
import org.chuhai.logistics.xmlmessage.ReadMessage;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Taking;
import org.chuhai.logistics.xmlmessage.Violations;

/**
 * Reads receipts with the limits and promises of {@link MessageReader}: each of a message is taken, or broken with what is
 * wrong with it. One instance serves any number of threads.
 */
public final class CebReceiptReader {

    /** What becomes of a receipt, for a reader of several families. */
    public static final Taking<CebMessage, CebReceipt> RECEIPTS = new Taking<>() {
        @Override
        public void check(CebMessage message, Structure receipt, Violations violations) {
            // The table has said it all.
        }

        @Override
        public CebReceipt take(CebMessage message, Structure receipt) {
            return CebReceipt.of(message, receipt);
        }
    };

    private final MessageReader<CebMessage> reader = new MessageReader<>(List.of(family()));

    /** The receipts, for a reader of several families. */
    public static MessageFamily<CebMessage> family() {
        return CebTable.family(
                Arrays.stream(CebMessage.values()).filter(CebMessage::isReceipt).toList());
    }

    /**
     * Reads one message of receipts to its end; closing the stream is left to the caller.
     *
     * @throws UnreadableInput this is no such message; it says why and, where known, at which line and column
     * @throws IOException the stream itself failed
     */
    public ReadMessage<CebMessage, CebReceipt> read(InputStream message) throws UnreadableInput, IOException {
        return reader.read(message, RECEIPTS);
    }
}
