package org.chuhai.logistics.dec;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.chuhai.logistics.customsdocument.ReadDocument;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.xmlmessage.DocumentMessage;
import org.chuhai.logistics.xmlmessage.DocumentReader;
import org.chuhai.logistics.xmlmessage.ElementTable;
import org.chuhai.logistics.xmlmessage.ElementTable.Sequence;
import org.chuhai.logistics.xmlmessage.MessageFamily;
import org.chuhai.logistics.xmlmessage.MessageReader;

/**
 * Reads a DecMessage: one declaration form of at most 50 lines, with the limits and promises of {@link MessageReader}. One
 * instance serves any number of threads.
 */
public final class DecReader {

    static final ElementTable ELEMENTS =
            ElementTable.load(DecReader.class, "dec-elements.csv", "http://www.chinaport.gov.cn/dec", Sequence.ANY);
    /** The message that is a form. */
    public static final DocumentMessage MESSAGE = new DecMessage();

    private final DocumentReader reader = new DocumentReader(List.of(family()));

    /** This message, for a reader of several families. */
    public static MessageFamily<DocumentMessage> family() {
        return new MessageFamily<>(ELEMENTS, List.of(MESSAGE));
    }

    /**
     * Reads one message to its end; closing the stream is left to the caller.
     *
     * @return the one declaration
     * @throws UnreadableInput this is no such message; it says why and, where known, at which line and column
     * @throws IOException the stream itself failed
     */
    public List<ReadDocument> read(InputStream message) throws UnreadableInput, IOException {
        return reader.read(message);
    }
}
