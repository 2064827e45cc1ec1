package org.chuhai.logistics.xmlmessage;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import org.chuhai.logistics.customsdocument.UnreadableInput;

/**
 * Reads the messages of some families; which one it is, its root element says. One instance serves any number of threads.
 *
 * <p>A message is taken as a whole or not at all: the answer comes when its last byte was read, so a syntax error behind
 * good documents leaves nothing half done. The XML is streamed; what is kept is one document's elements and what was made
 * of those before.
 *
 * <p>A document that breaks limits is refused with every violation. What is wrong in the parts of a message that belong
 * to all of its documents refuses each of them, because customs would refuse the message. A message without any document
 * is unreadable, and so is one that goes far over what a message can be: 64 MB, 128 Ki characters without a tag, a text of
 * 64 Ki characters, 32 levels of nesting, 16 attributes of an element, 1000 things that do not belong there, 10,000
 * elements that are not looked at, 10,000 comments, a DOCTYPE, any encoding but UTF-8.
 */
public final class MessageReader<T extends MessageType> {

    private final List<MessageFamily<T>> families;
    private final XMLInputFactory factory = MessageXml.factory();

    public MessageReader(List<? extends MessageFamily<? extends T>> families) {
        this.families = families.stream().map(MessageReader::<T>widened).toList();
    }

    private static <T extends MessageType> MessageFamily<T> widened(MessageFamily<? extends T> family) {
        return new MessageFamily<>(family.table(), List.copyOf(family.types()));
    }

    /**
     * Reads one message to its end; closing the stream is left to the caller.
     *
     * @param taking what becomes of each document
     * @throws UnreadableInput this is no such message; it says why and, where known, at which line and column
     * @throws IOException the stream itself failed
     */
    public <D> ReadMessage<T, D> read(InputStream message, Taking<T, D> taking) throws UnreadableInput, IOException {
        return new MessageReading<>(families, taking, MessageXml.open(factory, message)).read();
    }
}
