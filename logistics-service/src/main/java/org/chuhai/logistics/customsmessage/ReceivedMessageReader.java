package org.chuhai.logistics.customsmessage;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.chuhai.logistics.ceb.CebKey;
import org.chuhai.logistics.ceb.CebMessage;
import org.chuhai.logistics.ceb.CebReader;
import org.chuhai.logistics.ceb.CebReceiptReader;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.dec.DecReader;
import org.chuhai.logistics.dec.DecReceipts;
import org.chuhai.logistics.xmlmessage.DocumentMessage;
import org.chuhai.logistics.xmlmessage.MessageFamily;
import org.chuhai.logistics.xmlmessage.MessageReader;
import org.chuhai.logistics.xmlmessage.MessageType;
import org.chuhai.logistics.xmlmessage.ReadMessage;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Taking;
import org.chuhai.logistics.xmlmessage.Violations;

/**
 * Reads whatever may come in: documents (CEB303, CEB505, CEB603, DecMessage) and the receipts of both ways to declare, with
 * the limits and promises of {@link MessageReader}. One instance serves any number of threads.
 */
public final class ReceivedMessageReader {

    private static final Taking<MessageType, ReceivedPart> PARTS = new Taking<>() {
        @Override
        public void check(MessageType message, Structure part, Violations violations) {
            if (message instanceof DocumentMessage documents) {
                documents.check(part, violations);
            } else if (!(message instanceof CebMessage)) {
                DecReceipts.taking().check(message, part, violations);
            }
        }

        @Override
        public ReceivedPart take(MessageType message, Structure part) {
            if (message instanceof DocumentMessage documents) {
                return new ReceivedPart.Document(documents.present(part), documents.number(part));
            }
            return new ReceivedPart.Receipt(
                    message instanceof CebMessage receipts
                            ? CebReceiptReader.RECEIPTS.take(receipts, part).key(CebKey.COP_NO)
                            : DecReceipts.taking().take(message, part).ownNo());
        }
    };

    private final MessageReader<MessageType> reader = new MessageReader<>(families());

    private static List<MessageFamily<? extends MessageType>> families() {
        List<MessageFamily<? extends MessageType>> families =
                new ArrayList<>(List.of(CebReader.documents(), CebReceiptReader.family(), DecReader.family()));
        families.addAll(DecReceipts.families());
        return families;
    }

    /**
     * Reads one message to its end; closing the stream is left to the caller.
     *
     * @throws UnreadableInput this is no such message; it says why and, where known, at which line and column
     * @throws IOException the stream itself failed
     */
    public ReadMessage<MessageType, ReceivedPart> read(InputStream message) throws UnreadableInput, IOException {
        return reader.read(message, PARTS);
    }
}
