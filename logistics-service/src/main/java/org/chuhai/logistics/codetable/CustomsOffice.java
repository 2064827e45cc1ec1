package org.chuhai.logistics.codetable;

import org.chuhai.platform.language.Text;

/**
 * An office that accepts declarations or sees goods leave.
 *
 * @param code four digits, of which the first two are those of the directly subordinate customs
 * @param evidence of the code: the public lists of offices are incomplete and contradict each other
 */
public record CustomsOffice(String code, Text name, Evidence evidence) {

    private static final Columns COLUMNS = Columns.required("code", "nameZh", "nameEn", "evidence", "source");
    private static final Shape CODE = Shape.digits(4);

    static CodeTable<CustomsOffice> table(DataFile file) {
        return CodeTable.read(file, COLUMNS, CustomsOffice::of, "code");
    }

    private static CustomsOffice of(DataRow row) {
        return new CustomsOffice(row.text("code", CODE), row.name(), row.evidence("evidence"));
    }
}
