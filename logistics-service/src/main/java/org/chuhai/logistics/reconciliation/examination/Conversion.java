package org.chuhai.logistics.reconciliation.examination;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.chuhai.logistics.codetable.CodeTable;
import org.chuhai.logistics.codetable.Unit;
import org.jspecify.annotations.Nullable;

/** Conversion between units of one dimension; figures are converted exactly or not at all. */
public final class Conversion {

    /** Fraction digits that a customs message can carry. */
    private static final int MOST_DIGITS = 5;

    private final CodeTable<Unit> units;

    public Conversion(CodeTable<Unit> units) {
        this.units = units;
    }

    /** Whether both units are the same or measure the same dimension. */
    public boolean possible(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        Unit one = units.get(from);
        Unit two = units.get(to);
        return one != null && two != null && one.base().equals(two.base());
    }

    /** The quantity in the base unit of its dimension; as it is for a unit that the table lacks. */
    public BigDecimal toBase(BigDecimal quantity, String unit) {
        Unit known = units.get(unit);
        return known == null ? quantity : quantity.multiply(known.factor());
    }

    /** The base unit of the dimension, the unit itself when the table lacks it. */
    public String base(String unit) {
        Unit known = units.get(unit);
        return known == null ? unit : known.base();
    }

    /**
     * Whether the two quantities are the same amount of the same thing: the one converted to the unit of the other and
     * rounded to what a message can carry is the other.
     */
    public boolean same(BigDecimal one, String oneUnit, BigDecimal two, String twoUnit) {
        if (oneUnit.equals(twoUnit)) {
            return Normal.same(one, two);
        }
        Unit from = units.get(oneUnit);
        Unit to = units.get(twoUnit);
        return from != null
                && to != null
                && from.base().equals(to.base())
                && (Normal.same(rounded(one, from.factor(), to.factor()), two)
                        || Normal.same(rounded(two, to.factor(), from.factor()), one));
    }

    private static BigDecimal rounded(BigDecimal quantity, BigDecimal fromFactor, BigDecimal toFactor) {
        return quantity.multiply(fromFactor).divide(toFactor, MOST_DIGITS, RoundingMode.HALF_UP);
    }

    /** The quantity in another unit; null when that is impossible or a message cannot carry the exact figure. */
    public @Nullable BigDecimal convert(BigDecimal quantity, String from, String to) {
        if (from.equals(to)) {
            return quantity;
        }
        Unit target = units.get(to);
        if (target == null || !possible(from, to)) {
            return null;
        }
        BigDecimal base = toBase(quantity, from);
        BigDecimal converted = base.divide(target.factor(), MOST_DIGITS, RoundingMode.HALF_UP);
        if (!Normal.same(converted.multiply(target.factor()), base)) {
            return null;
        }
        BigDecimal shortest = converted.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** The price for one of another unit; null when that is impossible or a message cannot carry the exact figure. */
    public @Nullable BigDecimal convertPrice(BigDecimal price, String per, String newPer) {
        return convert(price, newPer, per);
    }

    /** Whether the two prices are the same for the same amount, as exactly as a message can carry them. */
    public boolean samePrice(BigDecimal one, String onePer, BigDecimal two, String twoPer) {
        return onePer.equals(twoPer)
                ? Normal.same(one, two)
                : isPrice(one, onePer, two, twoPer) || isPrice(two, twoPer, one, onePer);
    }

    private boolean isPrice(BigDecimal price, String per, BigDecimal other, String otherPer) {
        Unit from = units.get(per);
        Unit to = units.get(otherPer);
        return from != null
                && to != null
                && from.base().equals(to.base())
                && Normal.same(rounded(price, to.factor(), from.factor()), other);
    }
}
