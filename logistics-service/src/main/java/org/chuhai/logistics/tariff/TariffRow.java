package org.chuhai.logistics.tariff;

import org.chuhai.logistics.codetable.Evidence;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the tariff says of one commodity code.
 *
 * @param hsCode ten digits
 * @param unit1 code of the first legal unit
 * @param unit2 code of the second legal unit, null if the tariff has none
 * @param conditions letters of the supervision conditions, empty if none is known
 */
public record TariffRow(
        String hsCode, Text name, String unit1, @Nullable String unit2, String conditions, Evidence evidence) {

    private static final char EXPORT_INSPECTION = 'B';

    /** Goods under condition B are inspected before export, and do not qualify for the list route at any value. */
    public boolean needsExportInspection() {
        return hasCondition(EXPORT_INSPECTION);
    }

    public boolean hasCondition(char letter) {
        return conditions.indexOf(letter) >= 0;
    }

    public boolean hasSecondUnit() {
        return unit2 != null;
    }
}
