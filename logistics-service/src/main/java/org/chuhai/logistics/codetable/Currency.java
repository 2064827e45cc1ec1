package org.chuhai.logistics.codetable;

import java.util.regex.Pattern;
import org.chuhai.logistics.language.Text;
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
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final Pattern NUMBER = Pattern.compile("\\d{3}");

    static CodeTable<Currency> table(DataFile file) {
        return CodeTable.read(file, COLUMNS, Currency::of, "code", "number");
    }

    private static Currency of(DataRow row) {
        row.evidence("evidence");
        return new Currency(row.text("code", CODE), row.optional("number", NUMBER), row.name());
    }
}
