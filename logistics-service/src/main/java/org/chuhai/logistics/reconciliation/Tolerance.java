package org.chuhai.logistics.reconciliation;

import java.math.BigDecimal;
import org.chuhai.platform.language.Text;

/**
 * By how much two numbers may differ and still count as agreeing.
 *
 * @param limit inclusive, in {@code unit}
 */
public record Tolerance(BigDecimal limit, Unit unit) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What the limit is counted in. */
    public enum Unit {
        /** The currency of the amount that is compared. */
        CURRENCY(new Text("货币单位", "in the amount's currency")),
        PERCENT(new Text("%", "%")),
        KILOGRAM(new Text("kg", "kg")),
        PIECE(new Text("件", "pieces"));

        private final Text label;

        Unit(Text label) {
            this.label = label;
        }

        public Text label() {
            return label;
        }
    }

    public Tolerance {
        if (limit.signum() < 0) {
            throw new IllegalArgumentException("a tolerance is not negative: " + limit);
        }
    }

    public boolean covers(BigDecimal right, BigDecimal other) {
        BigDecimal difference = other.subtract(right).abs();
        return unit == Unit.PERCENT
                ? difference.multiply(HUNDRED).compareTo(limit.multiply(right.abs())) <= 0
                : difference.compareTo(limit) <= 0;
    }

    /** As a report states it, for instance "10 KILOGRAM". */
    public String stated() {
        return limit.toPlainString() + " " + unit;
    }
}
