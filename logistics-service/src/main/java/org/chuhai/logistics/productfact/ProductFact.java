package org.chuhai.logistics.productfact;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an item, for whoever writes a declaration.
 *
 * @param hsCode ten digits
 * @param declaredElements in the order of the commodity code, with | between them
 * @param legalUnits one or two codes, the first legal unit first; empty if neither the item nor the tariff tells them
 * @param netWeightKg of one unit in which it is sold
 * @param origin ISO 3166-1 alpha-3
 * @param ciqCode the commodity code with three digits behind it
 */
public record ProductFact(
        String itemNo,
        String nameZh,
        @Nullable String nameEn,
        String hsCode,
        @Nullable String declaredElements,
        List<String> legalUnits,
        @Nullable BigDecimal netWeightKg,
        @Nullable String origin,
        @Nullable String producerCode,
        @Nullable String producerName,
        @Nullable String ciqCode) {

    public ProductFact {
        legalUnits = List.copyOf(legalUnits);
    }
}
