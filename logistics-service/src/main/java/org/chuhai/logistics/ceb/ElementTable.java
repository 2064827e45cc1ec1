package org.chuhai.logistics.ceb;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuhai.logistics.ceb.Member.Field;
import org.chuhai.logistics.ceb.Member.Format;
import org.chuhai.logistics.ceb.Member.Part;
import org.chuhai.logistics.ceb.Member.Skipped;
import org.chuhai.platform.language.Text;

/** The element types of the messages, loaded from {@code ceb-elements.csv}; a broken table stops the start. */
final class ElementTable {

    private static final String RESOURCE = "ceb-elements.csv";

    private final Map<String, ElementType> types = new LinkedHashMap<>();

    private ElementTable(Map<String, List<NamedCsvRecord>> rows) {
        rows.forEach((name, ofType) -> types.put(name, type(name, ofType)));
        for (ElementType type : types.values()) {
            for (Member member : type.members()) {
                if (member instanceof Part part && !types.containsKey(part.name())) {
                    throw new IllegalStateException(RESOURCE + " has no type " + part.name());
                }
            }
        }
    }

    static ElementTable load() {
        InputStream resource = ElementTable.class.getResourceAsStream(RESOURCE);
        if (resource == null) {
            throw new IllegalStateException(RESOURCE + " is missing");
        }
        Map<String, List<NamedCsvRecord>> rows = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : csv) {
                rows.computeIfAbsent(row.getField("type"), _ -> new ArrayList<>())
                        .add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
        return new ElementTable(rows);
    }

    ElementType type(String name) {
        ElementType type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException("no element type " + name);
        }
        return type;
    }

    private static ElementType type(String name, List<NamedCsvRecord> rows) {
        List<Field> attributes = new ArrayList<>();
        List<Member> members = new ArrayList<>();
        for (NamedCsvRecord row : rows) {
            Member member = member(row);
            if (member instanceof Field field && field.name().startsWith("@")) {
                attributes.add(field);
            } else {
                members.add(member);
            }
        }
        return new ElementType(name, attributes, members);
    }

    private static Member member(NamedCsvRecord row) {
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

    private static Format format(NamedCsvRecord row) {
        return switch (row.getField("format")) {
            case "text" -> new Format.Characters(number(row, "least"), number(row, "most"));
            case "digits" -> new Format.Digits(number(row, "most"));
            case "collapsed" -> new Format.Collapsed(number(row, "least"), number(row, "most"));
            case "one-of" -> new Format.OneOf(List.of(row.getField("values").split("\\|", -1)));
            case "decimal" -> new Format.Amount(number(row, "most"), number(row, "fraction"));
            case "integer" -> new Format.Count(number(row, "most"));
            case "time" -> new Format.Moment();
            case "day" -> new Format.Day();
            case "guid" -> new Format.Guid();
            default -> throw new IllegalStateException(RESOURCE + " has an unknown format in " + row);
        };
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }
}
