package org.chuhai.logistics.reconciliation.examination;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Quantity, unit, price and total of one line in one document. */
public record Figures(BigDecimal quantity, String unit, BigDecimal unitPrice, BigDecimal total) {

    /** Amounts of money are exact to the hundredth. */
    private static final int CENTS = 2;

    /** Whether quantity x price gives the total. */
    public enum Arithmetic {
        EXACT,
        /** The total is the product rounded to hundredths. */
        ROUNDED,
        WRONG
    }

    public Arithmetic arithmetic() {
        BigDecimal product = product();
        if (Normal.same(product, total)) {
            return Arithmetic.EXACT;
        }
        return Normal.same(product.setScale(CENTS, RoundingMode.HALF_UP), total)
                ? Arithmetic.ROUNDED
                : Arithmetic.WRONG;
    }

    public boolean addsUp() {
        return arithmetic() != Arithmetic.WRONG;
    }

    public BigDecimal product() {
        return quantity.multiply(unitPrice);
    }

    public Figures withQuantity(BigDecimal right, String rightUnit) {
        return new Figures(right, rightUnit, unitPrice, total);
    }

    public Figures withUnitPrice(BigDecimal right) {
        return new Figures(quantity, unit, right, total);
    }

    public Figures withTotal(BigDecimal right) {
        return new Figures(quantity, unit, unitPrice, right);
    }
}
