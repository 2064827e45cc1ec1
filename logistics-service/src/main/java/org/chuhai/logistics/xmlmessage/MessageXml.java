package org.chuhai.logistics.xmlmessage;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.osgi.InputFactoryProviderImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.platform.language.Text;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/** The tags of a message one after the other, with the text before each; everything that is not harmless XML ends it. */
final class MessageXml {

    static final int MOST_TEXT = 64 * 1024;
    static final int MOST_DEPTH = 32;
    static final int MOST_ATTRIBUTES = 16;
    static final int MOST_REMARKS = 10_000;

    private static final Pattern LIMIT = Pattern.compile("limit \\([0-9]+\\) exceeded", Pattern.CASE_INSENSITIVE);

    /** What {@link #next} came to. */
    enum Step {
        START,
        END,
        DONE
    }

    private final XMLStreamReader xml;
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int remarks;

    private MessageXml(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * Woodstox by name, not by look-up: the limits below are its own and must not depend on the class path. By its provider,
     * because its factory carries an annotation that is on no class path, of which the compiler warns.
     */
    static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryProviderImpl().createInputFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.RESOLVER, (XMLResolver) (_, _, _, _) -> {
            throw new XMLStreamException("nothing outside the message is read");
        });
        // Lazy, or a comment of any size would be kept in memory before it is skipped.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, true);
        // All behind our own limits, which say more clearly what is wrong; but CDATA and comments meet only this one.
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, 2 * MOST_TEXT);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 2 * MOST_DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 1000);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MOST_TEXT);
        return factory;
    }

    /** Opens a message and has read its XML declaration. */
    static MessageXml open(XMLInputFactory factory, InputStream in) throws UnreadableInput, IOException {
        XMLStreamReader xml;
        try {
            xml = factory.createXMLStreamReader(new MessageCharacters(in));
        } catch (XMLStreamException e) {
            throw unreadable(e, null, new ArrayDeque<>());
        }
        MessageXml message = new MessageXml(xml);
        String encoding = xml.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            throw message.unreadable(
                    "报文声明的编码是 " + Wording.shown(encoding) + "，只接受 UTF-8",
                    "the message declares the encoding " + Wording.shown(encoding) + "; only UTF-8 is read");
        }
        String version = xml.getVersion();
        if (version != null && !version.isEmpty() && !version.equals("1.0")) {
            throw message.unreadable("只接受 XML 1.0", "only XML 1.0 is read");
        }
        return message;
    }

    /** Goes to the next tag or to the end. */
    Step next() throws UnreadableInput, IOException {
        text.setLength(0);
        try {
            if (xml.getEventType() == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            }
            while (true) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        return start();
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        return Step.END;
                    }
                    case XMLStreamConstants.END_DOCUMENT -> {
                        return Step.DONE;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append();
                    case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> remark();
                    case XMLStreamConstants.DTD ->
                        throw unreadable(
                                "报文含有 DOCTYPE，出于安全不予读取", "the message has a DOCTYPE, which is refused for safety");
                    default -> throw unreadable("报文使用了未定义的实体", "the message uses an entity that XML does not define");
                }
            }
        } catch (WstxLazyException e) {
            if (e.getCause() instanceof XMLStreamException cause) {
                throw unreadable(cause, location(), open);
            }
            throw e;
        } catch (XMLStreamException e) {
            throw unreadable(e, location(), open);
        }
    }

    private Step start() throws UnreadableInput {
        open.push(xml.getLocalName());
        if (open.size() > MOST_DEPTH) {
            throw unreadable("元素嵌套超过 " + MOST_DEPTH + " 层", "elements are nested more than " + MOST_DEPTH + " deep");
        }
        if (xml.getAttributeCount() + xml.getNamespaceCount() > MOST_ATTRIBUTES) {
            throw unreadable(
                    "一个元素的属性超过 " + MOST_ATTRIBUTES + " 个",
                    "an element has more than " + MOST_ATTRIBUTES + " attributes");
        }
        return Step.START;
    }

    private void append() throws UnreadableInput {
        String more = xml.getText();
        if (text.length() + more.length() > MOST_TEXT) {
            throw unreadable("一段文本超过 " + MOST_TEXT + " 个字符", "a text is longer than " + MOST_TEXT + " characters");
        }
        text.append(more);
    }

    private void remark() throws UnreadableInput {
        if (++remarks > MOST_REMARKS) {
            throw unreadable(
                    "注释和处理指令超过 " + MOST_REMARKS + " 个",
                    "the message has more than " + MOST_REMARKS + " comments and processing instructions");
        }
    }

    /** The text between the tag before and this one. */
    String text() {
        return text.toString();
    }

    String name() {
        return xml.getLocalName();
    }

    /** Empty when the element has none. */
    String namespace() {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** How many attributes the start tag has; 0 on an end tag. */
    int attributes() {
        return xml.isStartElement() ? xml.getAttributeCount() : 0;
    }

    /** The attribute of this name that is in no namespace. */
    @Nullable String attribute(String name) {
        return xml.getAttributeValue("", name);
    }

    String attributeName(int index) {
        return xml.getAttributeLocalName(index);
    }

    String attributeNamespace(int index) {
        String namespace = xml.getAttributeNamespace(index);
        return namespace == null ? "" : namespace;
    }

    /** An exception that says where in the message. */
    UnreadableInput unreadable(String zh, String en) {
        return new UnreadableInput(Wording.at(location(), new Text(zh, en)));
    }

    private Location location() {
        return xml.getLocation();
    }

    private static UnreadableInput unreadable(XMLStreamException e, @Nullable Location location, Deque<String> open)
            throws IOException {
        if (e.getNestedException() instanceof RefusedCharacters refused) {
            return new UnreadableInput(Wording.at(location, refused.text()), e);
        }
        if (e.getNestedException() instanceof IOException failure) {
            throw failure;
        }
        Location place = e.getLocation() == null ? location : e.getLocation();
        String detail = e.getMessage() == null ? "" : e.getMessage();
        Text text = e instanceof WstxEOFException
                ? Wording.endsEarly(open)
                // Woodstox has no type of its own for a limit.
                : LIMIT.matcher(detail).find() ? Wording.tooLarge(detail, open) : Wording.notWellFormed(detail, open);
        return new UnreadableInput(Wording.at(place, text), e);
    }
}
