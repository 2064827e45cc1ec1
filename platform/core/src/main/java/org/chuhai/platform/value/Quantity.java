package org.chuhai.platform.value;

import java.math.BigDecimal;

/**
 * How much of something.
 *
 * @param value exact; 1.50 and 1.5 are equal values
 * @param unit code of a unit; which codes there are is the service's business
 */
public record Quantity(BigDecimal value, String unit) {

    public Quantity {
        value = Exact.normal(value);
        if (unit.isBlank()) {
            throw new IllegalArgumentException("a quantity needs a unit");
        }
    }

    /**
     * The sum.
     *
     * @throws IllegalArgumentException if the units differ
     */
    public Quantity plus(Quantity other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException(unit + " and " + other.unit + " do not add up");
        }
        return new Quantity(value.add(other.value), unit);
    }
}
