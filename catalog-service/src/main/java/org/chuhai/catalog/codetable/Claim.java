package org.chuhai.catalog.codetable;

import java.util.List;
import java.util.Map;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a seller may say of goods beyond their nature; rules and markets ask for its proof.
 *
 * @param code capital letters
 */
public record Claim(String code, Text name) {

    private static final Map<String, Claim> TABLE =
            CodeFile.rows("claims.csv", row -> new Claim(row.getField("code"), CodeFile.name(row)));

    /** In the order of the file. */
    public static List<Claim> all() {
        return List.copyOf(TABLE.values());
    }

    /** Null where the table has no such claim. */
    public static @Nullable Claim of(String code) {
        return TABLE.get(code);
    }
}
