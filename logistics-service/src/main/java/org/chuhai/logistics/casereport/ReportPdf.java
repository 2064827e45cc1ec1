package org.chuhai.logistics.casereport;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Makes the PDF of a page's HTML. Fetches nothing. The same HTML of the same moment gives the same bytes. Serves all threads;
 * each PDF costs processor time and some memory, so callers bound how many are made at once.
 */
final class ReportPdf {

    /** What the template hides unless there is something marked. */
    private static final String HIDDEN_NOTE = "unmarked";

    static {
        // It would speak of every default that it takes.
        XRLog.setLoggingEnabled(false);
    }

    private final ReportFonts fonts = new ReportFonts();

    /** @param at when the report was made; the document says that it is as old */
    byte[] of(String html, Instant at) {
        Document page = parsed(html);
        if (markUnknown(page.getDocumentElement())) {
            showNoteOfTheMark(page);
        }
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(page, null)
                .withProducer("Chuhai")
                .useReplacementText(PrintableText.MARK)
                .useUriResolver((base, uri) -> null);
        fonts.addTo(builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            describe(pdf, page.getDocumentElement().getAttribute("lang"), at);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot refuse to be written to", e);
        }
    }

    private static void describe(PDDocument pdf, String language, Instant at) {
        PDDocumentInformation information = pdf.getDocumentInformation();
        GregorianCalendar moment = GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
        information.setCreationDate(moment);
        information.setModificationDate(moment);
        pdf.setDocumentId(at.toEpochMilli());
        pdf.getDocumentCatalog().setLanguage(language);
        PDViewerPreferences viewer =
                new PDViewerPreferences(pdf.getDocumentCatalog().getCOSObject());
        viewer.setDisplayDocTitle(true);
        pdf.getDocumentCatalog().setViewerPreferences(viewer);
    }

    /** Whether there was something that the fonts do not have. */
    private boolean markUnknown(Node node) {
        boolean marked = false;
        if (node.getNodeType() == Node.TEXT_NODE) {
            String text = node.getNodeValue();
            String shown = known(text);
            node.setNodeValue(shown);
            marked = !shown.equals(text);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            marked |= markUnknown(child);
        }
        return marked;
    }

    private String known(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (Character.isWhitespace(character) || fonts.has(character)) {
                shown.appendCodePoint(character);
            } else if (!isJoined(character)) {
                shown.append(PrintableText.MARK);
            }
        });
        return shown.toString();
    }

    /** Parts of the character before them, which is marked already. */
    private static boolean isJoined(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.ENCLOSING_MARK;
    }

    private static void showNoteOfTheMark(Document page) {
        NodeList notes = page.getElementsByTagName("span");
        for (int i = 0; i < notes.getLength(); i++) {
            if (notes.item(i) instanceof Element note
                    && note.getAttribute("class").equals(HIDDEN_NOTE)) {
                note.removeAttribute("class");
            }
        }
    }

    private static Document parsed(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("the page is written as XML", e);
        }
    }
}
