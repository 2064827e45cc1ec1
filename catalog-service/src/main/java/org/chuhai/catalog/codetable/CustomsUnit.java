package org.chuhai.catalog.codetable;

import java.util.Map;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * A measuring unit of customs.
 *
 * @param code three digits
 */
public record CustomsUnit(String code, Text name) {

    private static final Map<String, CustomsUnit> TABLE =
            CodeFile.rows("units.csv", row -> new CustomsUnit(row.getField("code"), CodeFile.name(row)));

    /** Null where customs has no such unit. */
    public static @Nullable CustomsUnit of(String code) {
        return TABLE.get(code);
    }
}
