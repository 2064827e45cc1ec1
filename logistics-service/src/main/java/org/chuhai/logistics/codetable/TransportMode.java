package org.chuhai.logistics.codetable;

import org.chuhai.platform.language.Text;

/**
 * How goods leave the country.
 *
 * @param code one digit or letter, the same in every message
 */
public record TransportMode(String code, Text name) {

    private static final Columns COLUMNS = Columns.required("code", "nameZh", "nameEn", "evidence", "source");
    private static final Shape CODE = Shape.DIGIT_OR_LETTER;

    static CodeTable<TransportMode> table(DataFile file) {
        return CodeTable.read(file, COLUMNS, TransportMode::of, "code");
    }

    private static TransportMode of(DataRow row) {
        row.evidence("evidence");
        return new TransportMode(row.text("code", CODE), row.name());
    }
}
