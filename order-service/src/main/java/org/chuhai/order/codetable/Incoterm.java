package org.chuhai.order.codetable;

import java.util.Map;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * A rule of Incoterms 2020.
 *
 * @param code three capital letters
 * @param sellerInsures whether the rule obliges the seller to insure the goods for the buyer
 */
public record Incoterm(String code, Text name, boolean sellerInsures) {

    private static final Map<String, Incoterm> TABLE = CodeFile.rows(
            "incoterms.csv",
            row -> new Incoterm(row.getField("code"), CodeFile.name(row), CodeFile.yes(row, "sellerInsures")));

    /** Null where the edition of 2020 has no such rule. */
    public static @Nullable Incoterm of(String code) {
        return TABLE.get(code);
    }
}
