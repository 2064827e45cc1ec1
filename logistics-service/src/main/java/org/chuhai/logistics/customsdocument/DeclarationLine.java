package org.chuhai.logistics.customsdocument;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of the declaration.
 *
 * @param no number from 1 (gnum, GNo)
 * @param itemNo the seller's article number; the declaration form has no place for it
 * @param hsCode ten digits
 * @param name name of the goods as declared
 * @param model declared elements, separated by "|"
 * @param quantity deal quantity in {@code unit}
 * @param legalQuantity in {@code legalUnit}, the tariff's first unit
 * @param legalQuantity2 in {@code legalUnit2}, the tariff's second unit where it has one
 * @param unitPrice for one {@code unit}, in {@code currency}
 * @param recordNo number under which bonded goods are recorded in the zone's account (1210)
 */
public record DeclarationLine(
        int no,
        @Nullable String itemNo,
        String hsCode,
        String name,
        @Nullable String model,
        BigDecimal quantity,
        String unit,
        BigDecimal legalQuantity,
        String legalUnit,
        @Nullable BigDecimal legalQuantity2,
        @Nullable String legalUnit2,
        BigDecimal unitPrice,
        BigDecimal total,
        String currency,
        String destinationCountry,
        @Nullable String recordNo) {}
