package org.chuhai.logistics.codetable;

import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * What goods are packed in.
 *
 * @param code two digits, as the declaration form writes it
 * @param listCode one character, as the list messages write it; several types share one, null where none is known
 */
public record PackageType(String code, @Nullable String listCode, Text name) {

    private static final Columns COLUMNS =
            Columns.required("code", "nameZh", "nameEn", "evidence", "source").optional("listCode", "listEvidence");
    private static final Shape CODE = Shape.digits(2);
    private static final Shape LIST_CODE = Shape.DIGIT_OR_LETTER;

    static PackageTypes table(DataFile file) {
        return new PackageTypes(CodeTable.read(file, COLUMNS, PackageType::of, "code"));
    }

    private static PackageType of(DataRow row) {
        row.evidence("evidence");
        String listCode = row.optional("listCode", LIST_CODE);
        if (listCode != null) {
            row.evidence("listEvidence");
        }
        return new PackageType(row.text("code", CODE), listCode, row.name());
    }
}
