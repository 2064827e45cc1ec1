package org.chuhai.logistics.ceb;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.crypto.OctetStreamData;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.TransformService;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** Canonical XML 1.0 of a message, less its signature and the white space between its elements. */
final class CanonicalXml {

    private static final String SIGNATURES = "http://www.w3.org/2000/09/xmldsig#";

    private CanonicalXml() {}

    static String of(byte[] message) throws Exception {
        Document document =
                DocumentBuilderFactory.newNSInstance().newDocumentBuilder().parse(new ByteArrayInputStream(message));
        strip(document.getDocumentElement());
        ByteArrayOutputStream stripped = new ByteArrayOutputStream();
        TransformerFactory.newInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(stripped));
        TransformService canonical = TransformService.getInstance(CanonicalizationMethod.INCLUSIVE, "DOM");
        canonical.init((TransformParameterSpec) null);
        OctetStreamData data = (OctetStreamData)
                canonical.transform(new OctetStreamData(new ByteArrayInputStream(stripped.toByteArray())), null);
        return new String(data.getOctetStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void strip(Node element) {
        List<Node> superfluous = new ArrayList<>();
        boolean holdsElements = false;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                holdsElements = true;
                if (SIGNATURES.equals(child.getNamespaceURI())) {
                    superfluous.add(child);
                } else {
                    strip(child);
                }
            }
        }
        for (Node child = element.getFirstChild(); holdsElements && child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                superfluous.add(child);
            }
        }
        superfluous.forEach(element::removeChild);
    }
}
