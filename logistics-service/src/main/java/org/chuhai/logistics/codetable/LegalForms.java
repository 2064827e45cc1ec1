package org.chuhai.logistics.codetable;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What firms write behind or before their names to say what kind of company they are. */
public final class LegalForms {

    private static final Columns COLUMNS = Columns.required("form", "kind", "evidence", "source");
    private static final Shape KIND = Shape.of("[A-Z]+", "大写字母", "capital letters");

    /** Words of the longest form. */
    private final int mostWords;

    private final Map<String, String> kinds;

    private LegalForms(Map<String, String> kinds) {
        this.kinds = kinds;
        mostWords = kinds.keySet().stream()
                .mapToInt(form -> form.split(" ", -1).length)
                .max()
                .orElse(0);
    }

    /** The kind of a form in lower case without punctuation, such as LLC for "ооо"; null for what is no form. */
    public @Nullable String kind(String form) {
        return kinds.get(form);
    }

    public int mostWords() {
        return mostWords;
    }

    static LegalForms read(DataFile file) {
        Map<String, String> kinds = new HashMap<>();
        Map<String, Long> lines = new HashMap<>();
        for (DataRow row : file.rows(COLUMNS)) {
            row.evidence("evidence");
            String form = row.text("form").toLowerCase(Locale.ROOT);
            Long earlier = lines.putIfAbsent(form, row.line());
            if (earlier != null) {
                throw row.duplicate("form", form, earlier);
            }
            kinds.put(form, row.text("kind", KIND));
        }
        return new LegalForms(kinds);
    }
}
