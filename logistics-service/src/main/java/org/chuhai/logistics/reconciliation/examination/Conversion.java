package org.chuhai.logistics.reconciliation.examination;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.chuhai.logistics.codetable.CodeTable;
import org.chuhai.logistics.codetable.Unit;
import org.jspecify.annotations.Nullable;

/** Exact conversion between units of one dimension; nothing is rounded, ever. */
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

    /** Whether the two quantities are the same amount of the same thing. */
    public boolean same(BigDecimal one, String oneUnit, BigDecimal two, String twoUnit) {
        return oneUnit.equals(twoUnit)
                ? Normal.same(one, two)
                : possible(oneUnit, twoUnit) && Normal.same(toBase(one, oneUnit), toBase(two, twoUnit));
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

    /** Whether the two prices are the same for the same amount. */
    public boolean samePrice(BigDecimal one, String onePer, BigDecimal two, String twoPer) {
        return onePer.equals(twoPer)
                ? Normal.same(one, two)
                : possible(onePer, twoPer) && Normal.same(toBase(one, twoPer), toBase(two, onePer));
    }
}
