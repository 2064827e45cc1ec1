package org.chuhai.logistics.batch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes exports as a table, as a seller's program would. */
final class CsvTable {

    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<Integer> firstLines = new ArrayList<>();

    void add(JsonNode export) {
        firstLines.add(rows.size() + 2);
        for (String document : List.of("order", "waybill", "declaration")) {
            JsonNode tree = export.path(document);
            row(export, document, "", tree);
            tree.path("lines")
                    .forEach(line -> row(export, document, line.path("no").asText(), line));
        }
    }

    /** Line of the table on which the export begins. */
    int firstLine(int export) {
        return firstLines.get(export);
    }

    private void row(JsonNode export, String document, String line, JsonNode members) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("export", export.path("id").asText());
        row.put("document", document);
        row.put("line", line);
        collect("", members, row);
        rows.add(row);
    }

    private static void collect(String before, JsonNode members, Map<String, String> row) {
        members.properties().forEach(member -> {
            JsonNode value = member.getValue();
            String name = before + member.getKey();
            if (value.isObject()) {
                collect(name + ".", value, row);
            } else if (value.isValueNode() && !value.isNull() && !name.equals("no") && !name.equals("kind")) {
                row.put(name, value.asText());
            }
        });
    }

    String text() {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        StringBuilder text = new StringBuilder(String.join(",", columns)).append("\r\n");
        for (Map<String, String> row : rows) {
            text.append(columns.stream()
                            .map(column -> '"' + row.getOrDefault(column, "").replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return text.toString();
    }
}
