package org.chuhai.logistics.reconciliation.examination;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.chuhai.logistics.reconciliation.Cause;

/** Tells from two different numbers how the one may have become the other. */
public final class NumberCause {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal POUND = new BigDecimal("0.4536");
    private static final int LONGEST_SHIFT = 4;

    private NumberCause() {}

    /** The cause for two different numbers without a dimension: amounts, prices, pieces. */
    public static Cause of(BigDecimal right, BigDecimal other) {
        if (decimalShifted(right, other)) {
            return Cause.DECIMAL_SHIFT;
        }
        if (digitsSwapped(right, other)) {
            return Cause.TRANSPOSED_DIGITS;
        }
        if (rounded(right, other)) {
            return Cause.ROUNDING;
        }
        return Cause.UNKNOWN;
    }

    /** The cause for two different weights in kilograms: tonnes, grams, jin and pounds are the usual mistakes. */
    public static Cause ofKilograms(BigDecimal right, BigDecimal other) {
        if (isMultiple(right, other, THOUSAND) || isMultiple(right, other, TWO) || arePounds(right, other)) {
            return Cause.UNIT_MIXUP;
        }
        Cause cause = of(right, other);
        return cause == Cause.UNKNOWN && roundedToWhole(right, other) ? Cause.ROUNDING : cause;
    }

    static boolean digitsSwapped(BigDecimal a, BigDecimal b) {
        int scale =
                Math.max(a.stripTrailingZeros().scale(), b.stripTrailingZeros().scale());
        String one = digits(a, scale);
        String two = digits(b, scale);
        int length = Math.max(one.length(), two.length());
        return TextCause.adjacentDigitsSwapped(padded(one, length), padded(two, length));
    }

    static boolean decimalShifted(BigDecimal a, BigDecimal b) {
        if (a.signum() == 0 || b.signum() == 0) {
            return false;
        }
        BigDecimal shortA = a.stripTrailingZeros();
        BigDecimal shortB = b.stripTrailingZeros();
        return shortA.unscaledValue().equals(shortB.unscaledValue())
                && Math.abs(shortA.scale() - shortB.scale()) <= LONGEST_SHIFT;
    }

    /** The more precise of the two, rounded to the places of the other, is the other. */
    static boolean rounded(BigDecimal a, BigDecimal b) {
        BigDecimal shortA = a.stripTrailingZeros();
        BigDecimal shortB = b.stripTrailingZeros();
        if (shortA.scale() == shortB.scale()) {
            return false;
        }
        boolean firstIsCoarse = shortA.scale() < shortB.scale();
        BigDecimal coarse = firstIsCoarse ? shortA : shortB;
        BigDecimal fine = firstIsCoarse ? shortB : shortA;
        return coarse.scale() > 0
                && fine.setScale(coarse.scale(), RoundingMode.HALF_UP).compareTo(coarse) == 0;
    }

    private static boolean isMultiple(BigDecimal a, BigDecimal b, BigDecimal factor) {
        return a.signum() != 0
                && b.signum() != 0
                && (Normal.same(a.multiply(factor), b) || Normal.same(b.multiply(factor), a));
    }

    /** Scales and calculators round pounds, so the ratio is never exact. */
    private static boolean arePounds(BigDecimal a, BigDecimal b) {
        return isNearly(a.multiply(POUND), b) || isNearly(b.multiply(POUND), a);
    }

    private static boolean isNearly(BigDecimal one, BigDecimal two) {
        return one.signum() != 0 && two.subtract(one).abs().multiply(THOUSAND).compareTo(one) <= 0;
    }

    private static boolean roundedToWhole(BigDecimal a, BigDecimal b) {
        return isRounded(a, b) || isRounded(b, a);
    }

    private static boolean isRounded(BigDecimal fine, BigDecimal whole) {
        return Normal.same(fine.setScale(0, RoundingMode.HALF_UP), whole);
    }

    private static String digits(BigDecimal value, int scale) {
        return value.setScale(scale).unscaledValue().abs().toString();
    }

    private static String padded(String digits, int length) {
        return "0".repeat(length - digits.length()) + digits;
    }
}
