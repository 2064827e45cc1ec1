package org.chuhai.logistics.customsmessage;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.chuhai.logistics.ceb.CebReader;
import org.chuhai.logistics.customsdocument.ReadDocument;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.dec.DecReader;
import org.chuhai.logistics.xmlmessage.DocumentReader;
import org.chuhai.logistics.xmlmessage.MessageReader;

/**
 * Reads any message of customs that is understood: CEB303, CEB505, CEB603 and the declaration form, with the limits and
 * promises of {@link MessageReader}. One instance serves any number of threads.
 */
public final class CustomsMessageReader {

    private final DocumentReader reader = new DocumentReader(List.of(CebReader.documents(), DecReader.family()));

    /**
     * Reads one message to its end; closing the stream is left to the caller.
     *
     * @return the documents in the order of the message, at least one and all of one kind
     * @throws UnreadableInput this is no such message; it says why and, where known, at which line and column
     * @throws IOException the stream itself failed
     */
    public List<ReadDocument> read(InputStream message) throws UnreadableInput, IOException {
        return reader.read(message);
    }
}
