package org.chuhai.logistics.ceb;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The schema of the messages, which knows nothing of the element table. */
final class Schema202205 {

    private static final String FILE = "ceb-202205.xsd";
    private static final Schema SCHEMA = load();

    private Schema202205() {}

    private static Schema load() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Schema202205.class.getResource(FILE));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Throws what is wrong with a message. */
    static void validate(byte[] message) throws SAXException, IOException {
        SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(message)));
    }

    static Document asDocument() throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newNSInstance();
        try (InputStream in = Objects.requireNonNull(Schema202205.class.getResourceAsStream(FILE))) {
            return factory.newDocumentBuilder().parse(in);
        }
    }
}
