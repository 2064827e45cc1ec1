package org.chuhai.logistics.codetable;

import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * A row of the currency table.
 *
 * @param code ISO 4217, as the declaration form writes it
 * @param number three digits, as the list messages write it; null where customs has none as far as is known
 */
public record Currency(String code, @Nullable String number, Text name) {

    private static final Columns COLUMNS =
            Columns.required("code", "nameZh", "nameEn", "evidence", "source").optional("number");
    private static final Shape CODE = Shape.THREE_LETTERS;
    private static final Shape NUMBER = Shape.digits(3);

    static CodeTable<Currency> table(DataFile file) {
        return CodeTable.read(file, COLUMNS, Currency::of, "code", "number");
    }

    private static Currency of(DataRow row) {
        row.evidence("evidence");
        return new Currency(row.text("code", CODE), row.optional("number", NUMBER), row.name());
    }
}
