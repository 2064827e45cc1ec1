package org.chuhai.catalog.codetable;

import java.util.List;
import java.util.Map;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * A kind of paper that a market or a buyer asks for.
 *
 * @param code capital letters and underlines
 */
public record CertificateKind(String code, Text name) {

    private static final Map<String, CertificateKind> TABLE = CodeFile.rows(
            "certificate-kinds.csv", row -> new CertificateKind(row.getField("code"), CodeFile.name(row)));

    /** In the order of the file. */
    public static List<CertificateKind> all() {
        return List.copyOf(TABLE.values());
    }

    /** Null where the table has no such kind. */
    public static @Nullable CertificateKind of(String code) {
        return TABLE.get(code);
    }
}
