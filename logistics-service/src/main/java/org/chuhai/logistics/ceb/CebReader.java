package org.chuhai.logistics.ceb;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.chuhai.logistics.customsdocument.ReadDocument;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.xmlmessage.DocumentMessage;
import org.chuhai.logistics.xmlmessage.DocumentReader;
import org.chuhai.logistics.xmlmessage.MessageFamily;
import org.chuhai.logistics.xmlmessage.MessageReader;
import org.chuhai.logistics.xmlmessage.ReadMessage;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Taking;

/**
 * Reads the messages of an export with the limits and promises of {@link MessageReader}: as the documents that must agree
 * (CEB303, CEB505, CEB603), or any of them as the structures that they hold. A message holds at most 100 documents of at
 * most 100 lines; notes and master lists have as many lines as their numbers have digits for. One instance serves any
 * number of threads.
 */
public final class CebReader {

    private final DocumentReader documents = new DocumentReader(List.of(documents()));
    private final MessageReader<CebMessage> structures = new MessageReader<>(List.of(family()));

    /** The messages that hold documents which must agree, for a reader of several families. */
    public static MessageFamily<DocumentMessage> documents() {
        return CebTable.family(List.of(CebDocument.values()));
    }

    /** All of these messages, for a reader of several families. */
    public static MessageFamily<CebMessage> family() {
        return CebTable.family(List.of(CebMessage.values()));
    }

    /**
     * Reads one message of orders, waybills or lists to its end; closing the stream is left to the caller.
     *
     * @return the documents in the order of the message, at least one and all of one kind
     * @throws UnreadableInput this is no such message; it says why and, where known, at which line and column
     * @throws IOException the stream itself failed
     */
    public List<ReadDocument> read(InputStream message) throws UnreadableInput, IOException {
        return documents.read(message);
    }

    /**
     * Reads any one message to its end and keeps every field of it, but for signature and extension.
     *
     * @throws UnreadableInput this is no such message; it says why and, where known, at which line and column
     * @throws IOException the stream itself failed
     */
    public ReadMessage<CebMessage, Structure> structures(InputStream message) throws UnreadableInput, IOException {
        return structures.read(message, Taking.asItIs());
    }
}
