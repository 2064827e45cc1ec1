package org.chuhai.logistics.xmlmessage;

import com.ctc.wstx.api.WstxOutputProperties;
import com.ctc.wstx.osgi.OutputFactoryProviderImpl;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.chuhai.logistics.customsdocument.Violation;
import org.chuhai.logistics.xmlmessage.Member.Field;
import org.chuhai.logistics.xmlmessage.Member.Part;
import org.chuhai.logistics.xmlmessage.Member.Skipped;
import org.jspecify.annotations.Nullable;

/**
 * Writes messages by their element table, so that {@link MessageReader} reads the same again: UTF-8, elements in the order
 * of the table, numbers without superfluous zeros in front, optional fields that say nothing left out. Whatever breaks a
 * limit is reported with everything else that does, before the first byte is written. Equal structures give equal bytes.
 * One instance serves any number of threads.
 */
public final class MessageWriter {

    private final ElementTable table;
    private final String prefix;
    private final XMLOutputFactory factory = factory();

    /**
     * A writer of messages of a table.
     *
     * @param prefix of every element; empty for the default namespace
     */
    public MessageWriter(ElementTable table, String prefix) {
        this.table = table;
        this.prefix = prefix;
    }

    private static XMLOutputFactory factory() {
        XMLOutputFactory factory = new OutputFactoryProviderImpl().createOutputFactory();
        // As the specification's own messages have it; not every receiver is a whole XML parser.
        factory.setProperty(WstxOutputProperties.P_USE_DOUBLE_QUOTES_IN_XML_DECL, true);
        return factory;
    }

    /**
     * Judges one document, with what was found in it already, and writes nothing.
     *
     * @param message in which it would be written
     * @param found violations that no table can tell
     */
    public Writing judge(MessageType message, Structure document, Violations found) {
        StructureCheck check = new StructureCheck(table, found);
        check.check(table.type(message.document()), document, "/" + message.document());
        List<Violation> violations = check.all();
        return violations.isEmpty() ? new Writing.Written(document) : new Writing.Unwritable(violations);
    }

    /**
     * Writes a message; closing the stream is left to the caller.
     *
     * @param root the whole message, attributes as fields whose name begins with "@"
     * @throws IOException the stream itself failed
     */
    public Writing write(MessageType message, Structure root, OutputStream out) throws IOException {
        ElementType type = table.type(message.root());
        StructureCheck check = new StructureCheck(table, new Violations());
        check.check(type, root, "/" + message.root());
        List<Violation> violations = check.all();
        if (!violations.isEmpty()) {
            return new Writing.Unwritable(violations);
        }
        try {
            XMLStreamWriter xml = factory.createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            element(xml, type, root, true);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException("a structure inside all limits is not XML", e);
        }
        return new Writing.Written(root);
    }

    private void element(XMLStreamWriter xml, ElementType type, Structure structure, boolean isRoot)
            throws XMLStreamException {
        xml.writeStartElement(prefix, type.name(), table.namespace());
        if (isRoot && !table.namespace().isEmpty()) {
            xml.writeNamespace(prefix, table.namespace());
        }
        for (Field attribute : type.attributes()) {
            String value = value(attribute, structure);
            if (value != null) {
                xml.writeAttribute(attribute.name().substring(1), value);
            }
        }
        for (Member member : type.members()) {
            switch (member) {
                case Field field -> field(xml, field, structure);
                case Part part -> {
                    for (Structure one : structure.parts(part.name())) {
                        element(xml, table.type(part.name()), one, false);
                    }
                }
                case Skipped _ -> {
                    // Signatures and extensions are put in by whoever transmits.
                }
            }
        }
        xml.writeEndElement();
    }

    private void field(XMLStreamWriter xml, Field field, Structure structure) throws XMLStreamException {
        String value = value(field, structure);
        if (value != null) {
            xml.writeStartElement(prefix, field.name(), table.namespace());
            xml.writeCharacters(value);
            xml.writeEndElement();
        } else if (field.required()) {
            xml.writeEmptyElement(prefix, field.name(), table.namespace());
        }
    }

    private static @Nullable String value(Field field, Structure structure) {
        String text = structure.optional(field.name());
        return text != null && FieldCheck.check(field, text) instanceof FieldCheck.Outcome.Valid(String value)
                ? value
                : null;
    }
}
