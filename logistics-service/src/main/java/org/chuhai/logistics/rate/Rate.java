package org.chuhai.logistics.rate;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.chuhai.logistics.codetable.Evidence;

/**
 * The rate of one currency in one month.
 *
 * @param currency ISO 4217
 * @param cny yuan for one unit of the currency
 */
public record Rate(YearMonth month, String currency, BigDecimal cny, Evidence evidence) {

    /** The amount in yuan, exactly; the caller decides how to round. */
    public BigDecimal inYuan(BigDecimal amount) {
        return amount.multiply(cny);
    }
}
