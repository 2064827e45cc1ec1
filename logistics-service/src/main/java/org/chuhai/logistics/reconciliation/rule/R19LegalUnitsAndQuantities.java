package org.chuhai.logistics.reconciliation.rule;

import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
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
final class R19LegalUnitsAndQuantities implements DeclarationRule {

    @Override
    public RuleId id() {
        return RuleId.R19;
    }

    @Override
    public void judge(Examination examination, Declaration declaration) {
        LinePair[] pairs = new LinePair[declaration.lines().size()];
        for (LinePair pair : examination.lines().pairs()) {
            pairs[pair.declarationIndex()] = pair;
        }
        LineWeights weights = new LineWeights(examination, declaration);
        for (int i = 0; i < pairs.length; i++) {
            // A line that was never ordered is removed, not corrected.
            if (!examination.lines().extra().contains(i)) {
                judge(weights, declaration.lines().get(i), i, pairs[i]);
            }
        }
    }

    private void judge(LineWeights weights, DeclarationLine line, int index, @Nullable LinePair pair) {
        Examination examination = weights.examination();
        String hsCode = pair == null ? line.hsCode() : pair.rightHsCode();
        TariffRow tariff = examination.reference().tariff().get(hsCode);
        if (tariff == null) {
            examination.skip(id(), SkipReason.HS_NOT_IN_TARIFF_TABLE);
        } else if (pair != null && pair.hsFault() != null) {
            explainByCommodityCode(examination, line, pair);
        }
        Figures right = pair == null
                ? new Figures(line.quantity(), line.unit(), line.unitPrice(), line.total(), 2)
                : pair.declaration().right();
        LegalQuantity legal = new LegalQuantity(weights, line, index, pair, right);
        if (tariff == null) {
            legal.first(line.legalUnit());
            legal.second(line.legalUnit2());
        } else if (tariff.unit1().equals(line.legalUnit2()) && line.legalUnit().equals(tariff.unit2())) {
            legal.swapped(tariff.unit1(), line.legalUnit());
        } else {
            legal.first(tariff.unit1());
            legal.second(tariff.unit2());
        }
    }

    /** Units that fit the right code look wrong beside the wrong one. */
    private void explainByCommodityCode(Examination examination, DeclarationLine line, LinePair pair) {
        TariffRow wrong = examination.reference().tariff().get(line.hsCode());
        if (wrong != null && pair.hsFault() != null && !wrong.unit1().equals(line.legalUnit())) {
            pair.hsFault().explains(id(), "legalUnit");
        }
    }
}
