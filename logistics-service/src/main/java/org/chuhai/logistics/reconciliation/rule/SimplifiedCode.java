package org.chuhai.logistics.reconciliation.rule;

import java.util.Collection;
import java.util.List;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.tariff.TariffRow;

/**
 * The code of a simplified list (statistics flag A): the first six digits and 0000, in retail export (9610) also the
 * first four and 000000.
 */
final class SimplifiedCode {

    private static final String RETAIL_EXPORT = "9610";
    private static final int FULL_LENGTH = 10;

    private SimplifiedCode() {}

    static boolean is(Declaration declaration, String hsCode) {
        return declaration.route() == Route.LIST
                && "A".equals(declaration.statisticsFlag())
                && hsCode.length() == FULL_LENGTH
                && hsCode.endsWith("0000");
    }

    /** Whether the declared code is simplified and stands for this full one. */
    static boolean standsFor(Declaration declaration, String declared, String full) {
        return is(declaration, declared) && full.startsWith(significant(declaration, declared));
    }

    /** The tariff rows that a declared code can mean: one, or all under a simplified code. */
    static Collection<TariffRow> rows(Examination examination, Declaration declaration, String declared) {
        TariffRow row = examination.reference().tariff().get(declared);
        if (is(declaration, declared)) {
            return examination.reference().tariff().startingWith(significant(declaration, declared));
        }
        return row == null ? List.of() : List.of(row);
    }

    private static String significant(Declaration declaration, String declared) {
        boolean heading = RETAIL_EXPORT.equals(declaration.tradeMode()) && declared.endsWith("000000");
        return declared.substring(0, heading ? 4 : 6);
    }
}
