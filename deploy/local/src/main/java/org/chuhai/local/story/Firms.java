package org.chuhai.local.story;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The firms of a registry file as the service wants to hear of them. */
final class Firms {

    private Firms() {}

    static List<Map<String, Object>> read(Path file) throws IOException {
        List<Map<String, Object>> firms = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                Map<String, Object> firm = new LinkedHashMap<>();
                put(firm, "creditCode", row.getField("creditCode"));
                put(firm, "customsCode", row.getField("customsCode"));
                Map<String, Object> name = new LinkedHashMap<>();
                put(name, "zh", row.getField("nameZh"));
                put(name, "en", row.getField("nameEn"));
                firm.put("name", name);
                firms.add(firm);
            }
        }
        return firms;
    }

    private static void put(Map<String, Object> members, String name, String value) {
        if (!value.isEmpty()) {
            members.put(name, value);
        }
    }
}
