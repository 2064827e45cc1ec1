package org.chuhai.logistics.reconciliation.rule;

import java.math.BigDecimal;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.OrderLine;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.reconciliation.examination.Conversion;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.tariff.TariffRow;
import org.jspecify.annotations.Nullable;

/** Makes the declaration's line for an order line that was forgotten, as far as order and tariff know it. */
final class LineToDeclare {

    private final Examination examination;
    private final Conversion conversion;

    LineToDeclare(Examination examination) {
        this.examination = examination;
        conversion = examination.lines().conversion();
    }

    /**
     * Null when order and tariff together do not know enough: nobody should declare a guess. A list cannot even be read
     * without the declared elements, which neither of them knows.
     */
    @Nullable DeclarationLine of(OrderLine line) {
        Declaration declaration = examination.declaration();
        String hsCode = line.hsCode();
        if (declaration == null
                || declaration.route() == Route.LIST
                || declaration.lines().isEmpty()
                || hsCode == null) {
            return null;
        }
        TariffRow tariff = examination.reference().tariff().get(hsCode);
        if (tariff == null || (tariff.unit2() != null && !conversion.possible(line.unit(), tariff.unit2()))) {
            return null;
        }
        BigDecimal legal = conversion.convert(line.quantity(), line.unit(), tariff.unit1());
        if (legal == null) {
            return null;
        }
        return new DeclarationLine(
                line.no(),
                line.itemNo(),
                hsCode,
                line.name(),
                null,
                line.quantity(),
                line.unit(),
                legal,
                tariff.unit1(),
                tariff.unit2() == null ? null : conversion.convert(line.quantity(), line.unit(), tariff.unit2()),
                tariff.unit2(),
                line.unitPrice(),
                line.total(),
                declaration.lines().getFirst().currency(),
                declaration.destinationCountry(),
                null);
    }
}
