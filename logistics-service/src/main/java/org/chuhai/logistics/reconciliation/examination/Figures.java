package org.chuhai.logistics.reconciliation.examination;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Quantity, unit, price and total of one line in one document.
 *
 * @param decimals of the currency's minor unit: 2 for most, 0 for the yen
 */
public record Figures(BigDecimal quantity, String unit, BigDecimal unitPrice, BigDecimal total, int decimals) {

    /** Fraction digits that a customs message can carry. */
    private static final int MOST_DIGITS = 5;

    /** Whether quantity x price gives the total. */
    public enum Arithmetic {
        EXACT,
        /** The total is the product rounded to the minor unit, or the price is as exact as a message can carry it. */
        ROUNDED,
        WRONG
    }

    public Arithmetic arithmetic() {
        BigDecimal product = product();
        if (Normal.same(product, total)) {
            return Arithmetic.EXACT;
        }
        boolean totalIsRounded = Normal.same(product.setScale(decimals, RoundingMode.HALF_UP), total);
        return totalIsRounded || priceIsRounded(MOST_DIGITS) ? Arithmetic.ROUNDED : Arithmetic.WRONG;
    }

    /** The total was agreed, and the price is what it gives for one, rounded to so many digits. */
    public boolean priceIsRounded(int digits) {
        return quantity.signum() > 0 && Normal.same(total.divide(quantity, digits, RoundingMode.HALF_UP), unitPrice);
    }

    /** Goods that cost nothing, which customs takes for no sale. */
    public boolean isFree() {
        return quantity.signum() > 0 && (unitPrice.signum() == 0 || total.signum() == 0);
    }

    public boolean addsUp() {
        return arithmetic() != Arithmetic.WRONG;
    }

    public BigDecimal product() {
        return quantity.multiply(unitPrice);
    }

    public Figures withQuantity(BigDecimal right, String rightUnit) {
        return new Figures(right, rightUnit, unitPrice, total, decimals);
    }

    public Figures withUnitPrice(BigDecimal right) {
        return new Figures(quantity, unit, right, total, decimals);
    }

    public Figures withTotal(BigDecimal right) {
        return new Figures(quantity, unit, unitPrice, right, decimals);
    }
}
