package org.chuhai.logistics.ceb;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.chuhai.logistics.customsdocument.ReadDocument;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.xmlmessage.ElementTable;
import org.chuhai.logistics.xmlmessage.ElementTable.Sequence;
import org.chuhai.logistics.xmlmessage.MessageFamily;
import org.chuhai.logistics.xmlmessage.MessageReader;

/**
 * Reads a CEB303Message (orders), CEB505Message (waybills) or CEB603Message (lists), with the limits and promises of
 * {@link MessageReader}. A message holds at most 100 documents of at most 100 lines. One instance serves any number of
 * threads.
 */
public final class CebReader {

    private final MessageReader reader = new MessageReader(List.of(family()));

    /** These messages, for a reader of several families. */
    public static MessageFamily family() {
        ElementTable table = ElementTable.load(
                CebReader.class, "ceb-elements.csv", "http://www.chinaport.gov.cn/ceb", Sequence.AS_LISTED);
        return new MessageFamily(table, List.of(CebMessage.values()));
    }

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
