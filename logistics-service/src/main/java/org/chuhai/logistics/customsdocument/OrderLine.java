package org.chuhai.logistics.customsdocument;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of the order.
 *
 * @param no number from 1 (gnum)
 * @param hsCode ten digits; CEB303 does not carry it
 * @param quantity in {@code unit}
 * @param unit three-digit unit of the customs table
 * @param unitPrice for one {@code unit}, in the order's currency
 */
public record OrderLine(
        int no,
        String itemNo,
        String name,
        @Nullable String hsCode,
        BigDecimal quantity,
        String unit,
        BigDecimal unitPrice,
        BigDecimal total) {

    public OrderLine withTotal(BigDecimal toTotal) {
        return new OrderLine(no, itemNo, name, hsCode, quantity, unit, unitPrice, toTotal);
    }
}
