package org.chuhai.order.codetable;

import java.util.Map;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * A trade mode of customs under which an order is exported.
 *
 * @param code four digits
 * @param orderType what customs calls such an order: B to an enterprise
 * @param privateBuyer whether the buyer may be a private person
 */
public record TradeMode(String code, String orderType, Text name, boolean privateBuyer) {

    private static final Map<String, TradeMode> TABLE = CodeFile.rows(
            "trade-modes.csv",
            row -> new TradeMode(
                    row.getField("code"),
                    row.getField("orderType"),
                    CodeFile.name(row),
                    CodeFile.yes(row, "privateBuyer")));

    /** Null where orders of this service do not know the mode. */
    public static @Nullable TradeMode of(String code) {
        return TABLE.get(code);
    }
}
