package org.chuhai.logistics.xmlmessage;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chuhai.logistics.xmlmessage.Member.Field;
import org.chuhai.logistics.xmlmessage.Member.Format;
import org.chuhai.logistics.xmlmessage.Member.Part;
import org.chuhai.logistics.xmlmessage.Member.Skipped;
import org.chuhai.platform.language.Text;

/**
 * The element types of a family of messages, loaded from a CSV file beside the family's code; a broken table stops the
 * start. The columns are {@code type, element, zh, en, use, format, least, most, fraction, preset, values}; where they are
 * there, {@code misspelt} has wrong spellings of an element that are reported as such, and an element "*" says that its type
 * holds more elements than are listed, which are skipped.
 */
public final class ElementTable {

    /** Whether the members of an element have an order. */
    public enum Sequence {
        /** In the order of the table. */
        AS_LISTED,
        /** In any order. */
        ANY
    }

    private static final String EVERYTHING_ELSE = "*";

    private final String resource;
    private final String namespace;
    private final Sequence sequence;

    private final Map<String, ElementType> types = new LinkedHashMap<>();

    private ElementTable(String resource, String namespace, Sequence sequence, Map<String, List<NamedCsvRecord>> rows) {
        this.resource = resource;
        this.namespace = namespace;
        this.sequence = sequence;
        rows.forEach((name, ofType) -> types.put(name, type(name, ofType)));
        for (ElementType type : types.values()) {
            for (Member member : type.members()) {
                if (member instanceof Part part && !types.containsKey(part.name())) {
                    throw new IllegalStateException(resource + " has no type " + part.name());
                }
            }
        }
    }

    /**
     * Loads a table.
     *
     * @param owner the class beside which the file lies
     * @param namespace of all elements
     */
    public static ElementTable load(Class<?> owner, String resource, String namespace, Sequence sequence) {
        InputStream file = owner.getResourceAsStream(resource);
        if (file == null) {
            throw new IllegalStateException(resource + " is missing");
        }
        Map<String, List<NamedCsvRecord>> rows = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : csv) {
                rows.computeIfAbsent(row.getField("type"), _ -> new ArrayList<>())
                        .add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return new ElementTable(resource, namespace, sequence, rows);
    }

    String namespace() {
        return namespace;
    }

    Sequence sequence() {
        return sequence;
    }

    /** The type other than this one in which an element of this name has its place. */
    Optional<String> placeOf(String element, ElementType except) {
        return types.values().stream()
                .filter(type -> !type.name().equals(except.name()) && type.indexOf(element) >= 0)
                .map(ElementType::name)
                .findFirst();
    }

    ElementType type(String name) {
        ElementType type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException("no element type " + name);
        }
        return type;
    }

    private ElementType type(String name, List<NamedCsvRecord> rows) {
        List<Field> attributes = new ArrayList<>();
        List<Member> members = new ArrayList<>();
        Map<String, Member> slips = new HashMap<>();
        boolean open = false;
        for (NamedCsvRecord row : rows) {
            if (row.getField("element").equals(EVERYTHING_ELSE)) {
                open = true;
                continue;
            }
            Member member = member(row);
            row.findField("misspelt")
                    .filter(spellings -> !spellings.isEmpty())
                    .map(spellings -> List.of(spellings.split("\\|", -1)))
                    .orElse(List.of())
                    .forEach(spelling -> slips.put(spelling.toLowerCase(Locale.ROOT), member));
            if (member instanceof Field field && field.name().startsWith("@")) {
                attributes.add(field);
            } else {
                members.add(member);
            }
        }
        return new ElementType(name, attributes, members, open, slips);
    }

    private Member member(NamedCsvRecord row) {
        String name = row.getField("element");
        Text label = new Text(row.getField("zh"), row.getField("en"));
        boolean required = row.getField("use").equals("R");
        return switch (row.getField("format")) {
            case "part" -> new Part(name, label, required, number(row, "most"));
            case "skipped" -> new Skipped(name, label, required, number(row, "most"));
            default -> {
                String preset = row.getField("preset");
                yield new Field(name, label, required, format(row), preset.isEmpty() ? null : preset);
            }
        };
    }

    private Format format(NamedCsvRecord row) {
        return switch (row.getField("format")) {
            case "text" -> new Format.Characters(number(row, "least"), number(row, "most"));
            case "digits" -> new Format.Digits(counts(row));
            case "collapsed" -> new Format.Collapsed(number(row, "least"), number(row, "most"));
            case "one-of" -> new Format.OneOf(List.of(row.getField("values").split("\\|", -1)));
            case "decimal" -> new Format.Amount(number(row, "most"), number(row, "fraction"));
            case "integer" -> new Format.Count(number(row, "most"));
            case "time" -> new Format.Moment();
            case "stamp" -> new Format.Stamp();
            case "day" -> new Format.Day();
            case "guid" -> new Format.Guid();
            default -> throw new IllegalStateException(resource + " has an unknown format in " + row);
        };
    }

    private static List<Integer> counts(NamedCsvRecord row) {
        return Arrays.stream(row.getField("values").split("\\|", -1))
                .map(Integer::valueOf)
                .toList();
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }
}
