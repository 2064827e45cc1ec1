package org.chuhai.logistics.ceb;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The element table and the schema were made apart from each other and say the same. */
class CebTableTest {

    private static final String XS = "http://www.w3.org/2001/XMLSchema";

    @Test
    void theTableHasTheElementsOfTheSchemaInItsOrder() throws Exception {
        Map<String, List<String>> table = new LinkedHashMap<>();
        rows().stream()
                .filter(row -> !row.getField("element").startsWith("@"))
                .forEach(row -> table.computeIfAbsent(row.getField("type"), _ -> new ArrayList<>())
                        .add(described(row)));

        Map<String, List<String>> schema = new LinkedHashMap<>();
        for (Element type : children(Schema202205.asDocument())) {
            if (!type.getAttribute("name").equals("ExtendMessage")) {
                schema.put(type.getAttribute("name"), members(type));
            }
        }

        assertThat(table).containsExactlyInAnyOrderEntriesOf(schema);
    }

    @Test
    void aFieldIsNeverLongerThanItsSchemaAllowsNorShorter() throws Exception {
        Map<String, Element> fields = new LinkedHashMap<>();
        for (Element type : children(Schema202205.asDocument())) {
            for (Element member : elements(type)) {
                fields.put(type.getAttribute("name") + "/" + member.getAttribute("name"), member);
            }
        }
        int compared = 0;

        for (NamedCsvRecord row : rows()) {
            Element field = fields.get(row.getField("type") + "/" + row.getField("element"));
            if (field != null) {
                compared++;
                assertThat(limits(row)).as(row.toString()).isEqualTo(limits(field, row));
            }
        }

        assertThat(compared).isEqualTo(263);
    }

    /** Name, occurrences and preset; lines without bound are as many as their numbers have digits for. */
    private static String described(NamedCsvRecord row) {
        boolean isPart =
                row.getField("format").equals("part") || row.getField("format").equals("skipped");
        String most = isPart ? row.getField("most").replace("99999", "unbounded") : "1";
        return row.getField("element") + " " + (row.getField("use").equals("R") ? "1" : "0") + " " + most + " "
                + row.getField("preset");
    }

    private static List<String> members(Element type) {
        List<String> members = new ArrayList<>();
        for (Element member : elements(type)) {
            String name = member.hasAttribute("ref")
                    ? member.getAttribute("ref").substring("ceb:".length())
                    : member.hasAttribute("name") ? member.getAttribute("name") : "ds:Signature";
            members.add(name + " " + or(member.getAttribute("minOccurs"), "1") + " "
                    + or(member.getAttribute("maxOccurs"), "1") + " " + member.getAttribute("default"));
        }
        return members;
    }

    private static String or(String value, String otherwise) {
        return value.isEmpty() ? otherwise : value;
    }

    private static String limits(NamedCsvRecord row) {
        String most = row.getField("most");
        return switch (row.getField("format")) {
            case "text" -> length(row.getField("least"), most, "preserve");
            case "collapsed" -> length(row.getField("least"), most, "collapse");
            case "one-of" -> {
                int longest = List.of(row.getField("values").split("\\|")).stream()
                        .mapToInt(String::length)
                        .max()
                        .orElseThrow();
                yield "exactly " + longest + " preserve";
            }
            case "digits" -> "exactly " + row.getField("values") + " preserve";
            case "guid" -> "exactly 36 preserve";
            case "time" -> "exactly 14 preserve";
            case "stamp" -> "exactly 17 preserve";
            case "day" -> "exactly 8 preserve";
            case "decimal" -> "decimal " + most + " " + row.getField("fraction");
            case "integer" -> "int " + most;
            default -> throw new AssertionError(row);
        };
    }

    private static String length(String least, String most, String whiteSpace) {
        return (least.equals(most) ? "exactly " : "to ") + most + " " + whiteSpace;
    }

    private static String limits(Element field, NamedCsvRecord row) {
        String base = ((Element) field.getElementsByTagNameNS(XS, "restriction").item(0)).getAttribute("base");
        if (base.equals("xs:decimal")) {
            return "decimal " + facet(field, "totalDigits") + " " + facet(field, "fractionDigits");
        }
        if (base.equals("xs:int")) {
            return "int " + facet(field, "totalDigits");
        }
        String whiteSpace = or(facet(field, "whiteSpace"), "preserve");
        String exact = facet(field, "length");
        if (!exact.isEmpty()) {
            return "exactly " + exact + " " + whiteSpace;
        }
        String least = row.getField("least");
        assertThat(least.isEmpty() ? 1 : Integer.parseInt(least))
                .as(row.toString())
                .isGreaterThanOrEqualTo(Integer.parseInt(or(facet(field, "minLength"), "0")));
        // "one of" has no length of its own.
        return row.getField("format").equals("one-of")
                ? "exactly " + facet(field, "maxLength") + " " + whiteSpace
                : length(least, facet(field, "maxLength"), whiteSpace);
    }

    private static String facet(Element field, String name) {
        NodeList found = field.getElementsByTagNameNS(XS, name);
        return found.getLength() == 0 ? "" : ((Element) found.item(0)).getAttribute("value");
    }

    private static List<Element> children(Document schema) {
        List<Element> children = new ArrayList<>();
        NodeList all = schema.getDocumentElement().getChildNodes();
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** What stands in the sequence of a type. */
    private static List<Element> elements(Element type) {
        Element sequence = (Element) type.getElementsByTagNameNS(XS, "sequence").item(0);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < sequence.getChildNodes().getLength(); i++) {
            if (sequence.getChildNodes().item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static List<NamedCsvRecord> rows() throws Exception {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(CebReader.class.getResourceAsStream("ceb-elements.csv")),
                        StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        }
    }
}
