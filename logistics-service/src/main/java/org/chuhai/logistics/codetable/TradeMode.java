package org.chuhai.logistics.codetable;

import java.util.List;
import java.util.regex.Pattern;
import org.chuhai.logistics.language.Text;

/**
 * The supervision mode that goods are declared under.
 *
 * @param code four digits, the same in every message
 * @param orderTypes types of the order message that belong to the mode; empty where the mode has no order message
 */
public record TradeMode(String code, Text name, List<String> orderTypes) {

    private static final Columns COLUMNS =
            Columns.required("code", "nameZh", "nameEn", "evidence", "source").optional("orderTypes", "orderEvidence");
    private static final Pattern CODE = Pattern.compile("\\d{4}");
    private static final Pattern ORDER_TYPES = Pattern.compile("[A-Z](;[A-Z])*");

    public TradeMode {
        orderTypes = List.copyOf(orderTypes);
    }

    static CodeTable<TradeMode> table(DataFile file) {
        return CodeTable.read(file, COLUMNS, TradeMode::of, "code");
    }

    private static TradeMode of(DataRow row) {
        row.evidence("evidence");
        if (row.optional("orderTypes", ORDER_TYPES) != null) {
            row.evidence("orderEvidence");
        }
        return new TradeMode(row.text("code", CODE), row.name(), row.list("orderTypes"));
    }
}
