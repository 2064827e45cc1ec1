package org.chuhai.logistics.codetable;

import java.util.List;
import org.chuhai.platform.language.Text;

/**
 * The supervision mode that goods are declared under.
 *
 * @param code four digits, the same in every message
 * @param orderTypes types of the order message that belong to the mode; empty where the mode has no order message
 */
public record TradeMode(String code, Text name, List<String> orderTypes) {

    private static final Columns COLUMNS =
            Columns.required("code", "nameZh", "nameEn", "evidence", "source").optional("orderTypes", "orderEvidence");
    private static final Shape CODE = Shape.digits(4);
    private static final Shape ORDER_TYPES =
            Shape.of("[A-Z](;[A-Z])*", "单个大写字母，多个以分号隔开", "single capital letters, separated by semicolons");

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
