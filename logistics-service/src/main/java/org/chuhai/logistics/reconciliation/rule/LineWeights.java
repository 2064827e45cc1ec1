package org.chuhai.logistics.reconciliation.rule;

import java.math.BigDecimal;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.OrderLine;
import org.chuhai.logistics.reconciliation.examination.Conversion;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.jspecify.annotations.Nullable;

/** What the lines of a declaration weigh by their legal quantities, in kilograms. */
record LineWeights(Examination examination, Declaration declaration) {

    /**
     * Kilograms of all lines; null when a line is not weighed.
     *
     * @param right when everything is put right
     * @param corrected when the corrections are made: without the lines that are missing and that none of them adds
     */
    record Sums(
            @Nullable BigDecimal stated,
            @Nullable BigDecimal right,
            @Nullable BigDecimal corrected) {

        static final Sums UNKNOWN = new Sums(null, null, null);
    }

    /** Null when neither legal quantity is a weight. */
    private @Nullable BigDecimal stated(int index) {
        DeclarationLine line = declaration.lines().get(index);
        Conversion conversion = examination.lines().conversion();
        if (conversion.possible(line.legalUnit(), LegalQuantity.KILOGRAM)) {
            return conversion.toBase(line.legalQuantity(), line.legalUnit());
        }
        BigDecimal second = line.legalQuantity2();
        String secondUnit = line.legalUnit2();
        return second != null && secondUnit != null && conversion.possible(secondUnit, LegalQuantity.KILOGRAM)
                ? conversion.toBase(second, secondUnit)
                : null;
    }

    /** What the other lines leave of the net weight for this one; null when one of them is not weighed. */
    @Nullable BigDecimal left(int index) {
        BigDecimal left = declaration.netWeightKg();
        for (int i = 0; i < declaration.lines().size(); i++) {
            if (i != index) {
                BigDecimal stated = stated(i);
                if (stated == null) {
                    return null;
                }
                left = left.subtract(examination.weights().right(i, stated));
            }
        }
        return left;
    }

    Sums sums() {
        BigDecimal stated = BigDecimal.ZERO;
        BigDecimal right = BigDecimal.ZERO;
        for (int i = 0; i < declaration.lines().size(); i++) {
            BigDecimal kilograms = stated(i);
            BigDecimal corrected = examination.weights().right(i, kilograms == null ? BigDecimal.ZERO : kilograms);
            if (kilograms == null && corrected.signum() == 0) {
                return Sums.UNKNOWN;
            }
            stated = stated.add(kilograms == null ? BigDecimal.ZERO : kilograms);
            right = examination.lines().extra().contains(i) ? right : right.add(corrected);
        }
        BigDecimal notAdded = BigDecimal.ZERO;
        if (examination.order() != null) {
            LineToDeclare toDeclare = new LineToDeclare(examination);
            Conversion conversion = examination.lines().conversion();
            for (int index : examination.lines().missing()) {
                OrderLine line = examination.order().lines().get(index);
                if (!conversion.possible(line.unit(), LegalQuantity.KILOGRAM)) {
                    return Sums.UNKNOWN;
                }
                BigDecimal kilograms = conversion.toBase(line.quantity(), line.unit());
                right = right.add(kilograms);
                notAdded = toDeclare.of(line) == null ? notAdded.add(kilograms) : notAdded;
            }
        }
        return new Sums(stated, right, right.subtract(notAdded));
    }
}
