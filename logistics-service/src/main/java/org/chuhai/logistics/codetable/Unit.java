package org.chuhai.logistics.codetable;

import java.math.BigDecimal;
import org.chuhai.platform.language.Text;

/**
 * A measuring unit of customs.
 *
 * @param code three digits, the same in every message
 * @param base code of the unit that all units of the dimension convert to; the own code where customs relates it to none
 * @param factor how many of the base one of this unit is, rounded as the table of customs has it
 */
public record Unit(String code, Text name, String base, BigDecimal factor) {

    private static final Columns COLUMNS =
            Columns.required("code", "nameZh", "nameEn", "base", "factor", "evidence", "source");
    private static final Shape CODE = Shape.digits(3);

    /** The quantity in the base unit, exactly. */
    public BigDecimal inBase(BigDecimal quantity) {
        return quantity.multiply(factor);
    }

    /** Whether quantities in both can be compared once each of them is {@linkplain #inBase in its base}. */
    public boolean convertsTo(Unit other) {
        return base.equals(other.base);
    }

    static CodeTable<Unit> table(DataFile file) {
        CodeTable<Unit> units = CodeTable.read(file, COLUMNS, Unit::of, "code");
        for (DataRow row : file.rows(COLUMNS)) {
            String code = row.text("base");
            Unit base = units.get(code);
            // A base that has a base itself would make equal quantities look different.
            if (base == null || !base.base.equals(code) || base.factor.compareTo(BigDecimal.ONE) != 0) {
                throw row.refused(
                        "base",
                        new Text(
                                "“" + code + "”不是系数为 1 的基本单位",
                                "\"" + code + "\" is not a base unit, a row with itself as base and factor 1"));
            }
        }
        return units;
    }

    private static Unit of(DataRow row) {
        row.evidence("evidence");
        return new Unit(row.text("code", CODE), row.name(), row.text("base", CODE), row.positive("factor"));
    }
}
