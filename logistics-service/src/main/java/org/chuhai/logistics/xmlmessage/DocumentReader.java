package org.chuhai.logistics.xmlmessage;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.ReadDocument;
import org.chuhai.logistics.customsdocument.UnreadableInput;

/** Reads the documents of messages, with the limits and promises of {@link MessageReader}. */
public final class DocumentReader {

    private static final Taking<DocumentMessage, Presented<?>> DOCUMENTS = new Taking<>() {
        @Override
        public void check(DocumentMessage message, Structure document, Violations violations) {
            message.check(document, violations);
        }

        @Override
        public Presented<?> take(DocumentMessage message, Structure document) {
            return message.present(document);
        }
    };

    private final MessageReader<DocumentMessage> reader;

    public DocumentReader(List<MessageFamily<DocumentMessage>> families) {
        reader = new MessageReader<>(families);
    }

    /**
     * Reads one message to its end; closing the stream is left to the caller.
     *
     * @return the documents in the order of the message, at least one and all of one kind
     * @throws UnreadableInput this is no such message; it says why and, where known, at which line and column
     * @throws IOException the stream itself failed
     */
    public List<ReadDocument> read(InputStream message) throws UnreadableInput, IOException {
        ReadMessage<DocumentMessage, Presented<?>> read = reader.read(message, DOCUMENTS);
        return read.documents().stream()
                .map(part -> document(read.type(), part))
                .toList();
    }

    private static ReadDocument document(DocumentMessage message, ReadMessage.ReadPart<Presented<?>> part) {
        return switch (part) {
            case ReadMessage.ReadPart.Taken<Presented<?>>(Presented<?> presented) ->
                new ReadDocument.Accepted(presented);
            case ReadMessage.ReadPart.Broken<Presented<?>>(var violations) ->
                new ReadDocument.Refused(message.kind(), violations);
        };
    }
}
