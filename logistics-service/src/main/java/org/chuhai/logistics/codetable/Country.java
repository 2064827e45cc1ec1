package org.chuhai.logistics.codetable;

import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * A country or region as customs knows it.
 *
 * @param code ISO 3166-1 alpha-3 as the declaration form writes it, or ZZZ for unknown
 * @param number three digits of the customs' own, as the list messages write it; null where none is known
 */
public record Country(String code, @Nullable String number, Text name) {

    private static final Columns COLUMNS =
            Columns.required("code", "nameZh", "nameEn", "evidence", "source").optional("number", "numberEvidence");
    private static final Shape CODE = Shape.THREE_LETTERS;
    private static final Shape NUMBER = Shape.digits(3);

    static CodeTable<Country> table(DataFile file) {
        return CodeTable.read(file, COLUMNS, Country::of, "code", "number");
    }

    private static Country of(DataRow row) {
        row.evidence("evidence");
        String number = row.optional("number", NUMBER);
        if (number != null) {
            row.evidence("numberEvidence");
        }
        return new Country(row.text("code", CODE), number, row.name());
    }
}
