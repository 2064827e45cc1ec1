package org.chuhai.logistics.productfact;

import java.math.BigDecimal;
import org.chuhai.logistics.codetable.CodeTable;
import org.chuhai.logistics.codetable.CodeTables;
import org.chuhai.logistics.codetable.Unit;

/**
 * How many kilograms one sold unit of goods is. What is sold by weight weighs what its unit says, however it is packed; of
 * what is sold by pieces, the variant says how much one of them weighs.
 */
final class SoldWeight {

    private static final CodeTable<Unit> UNITS = CodeTables.shipped().units();
    private static final String KILOGRAM = "035";

    private SoldWeight() {}

    /** {@code ofVariant} is the net weight of the package in which the variant is sold. */
    static BigDecimal kilograms(String salesUnit, BigDecimal ofVariant) {
        Unit unit = UNITS.get(salesUnit);
        return unit != null && unit.base().equals(KILOGRAM) ? unit.factor() : ofVariant;
    }
}
