package org.chuhai.logistics.reconciliation.rule;

import java.math.BigDecimal;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.Figures;
import org.chuhai.logistics.reconciliation.examination.LinePair;
import org.chuhai.logistics.tariff.TariffRow;
import org.jspecify.annotations.Nullable;

/**
 * Each line is declared in the units of its tariff row, with the quantity that the deal quantity gives wherever units
 * convert (K04 where they are the same), and a second unit has a second quantity (V12, K05). The tariff table is right
 * about units, the deal quantity about quantities. Source: CEB interface specification 202205, unit1, qty1, unit2, qty2;
 * form fields FirstQty to SecondUnit.
 */
final class R19LegalUnitsAndQuantities implements Rule {

    @Override
    public RuleId id() {
        return RuleId.R19;
    }

    @Override
    public void judge(Examination examination) {
        Declaration declaration = examination.declaration();
        if (declaration == null) {
            examination.skipsWithout(id(), DocumentKind.DECLARATION);
            return;
        }
        examination.judged(id());
        LinePair[] pairs = new LinePair[declaration.lines().size()];
        for (LinePair pair : examination.lines().pairs()) {
            pairs[pair.declarationIndex()] = pair;
        }
        for (int i = 0; i < pairs.length; i++) {
            // A line that was never ordered is removed, not corrected.
            if (!examination.lines().extra().contains(i)) {
                judge(examination, declaration.lines().get(i), i, pairs[i]);
            }
        }
    }

    private void judge(Examination examination, DeclarationLine line, int index, @Nullable LinePair pair) {
        String hsCode = pair == null ? line.hsCode() : pair.rightHsCode();
        TariffRow tariff = examination.reference().tariff().get(hsCode);
        if (tariff == null) {
            examination.skip(id(), SkipReason.HS_NOT_IN_TARIFF_TABLE);
        } else if (pair != null && pair.hsFault() != null) {
            explainByCommodityCode(examination, line, pair);
        }
        Figures right = pair == null
                ? new Figures(line.quantity(), line.unit(), line.unitPrice(), line.total())
                : pair.declaration().right();
        LegalQuantity legal = new LegalQuantity(examination, line, index, pair, right);
        legal.first(tariff == null ? line.legalUnit() : tariff.unit1());
        if (tariff == null) {
            legal.second(line.legalUnit2(), false);
        } else {
            legal.second(tariff.unit2(), true);
        }
    }

    /** Units that fit the right code look wrong beside the wrong one. */
    private void explainByCommodityCode(Examination examination, DeclarationLine line, LinePair pair) {
        TariffRow wrong = examination.reference().tariff().get(line.hsCode());
        if (wrong != null && pair.hsFault() != null && !wrong.unit1().equals(line.legalUnit())) {
            pair.hsFault().explains(id(), "legalUnit");
        }
    }

    /** The kilograms of a line by its legal quantities; null when neither is a weight. */
    static @Nullable BigDecimal kilograms(
            Examination examination,
            BigDecimal first,
            String firstUnit,
            @Nullable BigDecimal second,
            @Nullable String secondUnit) {
        var conversion = examination.lines().conversion();
        if (conversion.possible(firstUnit, LegalQuantity.KILOGRAM)) {
            return conversion.toBase(first, firstUnit);
        }
        return second != null && secondUnit != null && conversion.possible(secondUnit, LegalQuantity.KILOGRAM)
                ? conversion.toBase(second, secondUnit)
                : null;
    }
}
