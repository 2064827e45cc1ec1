package org.chuhai.logistics.reconciliation.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.HardRule;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.Measure;
import org.chuhai.logistics.reconciliation.examination.MeasureComparison;
import org.chuhai.logistics.reconciliation.examination.Normal;
import org.chuhai.logistics.reconciliation.examination.NumberCause;

/**
 * All documents state the same gross weight, more than nothing (K01). The waybill is right: the carrier weighed; but not
 * with less than the goods weigh by themselves, where another document says more. On the
 * form a weight below one kilogram is written as 1. Source: CEB interface specification 202205, grossWeight; form field
 * GrossWet.
 */
final class R17GrossWeight implements Rule {

    @Override
    public RuleId id() {
        return RuleId.R17;
    }

    @Override
    public void judge(Examination examination) {
        List<Measure> measures = new ArrayList<>(3);
        Waybill waybill = examination.waybill();
        Declaration declaration = examination.declaration();
        boolean atLeastOne = waybill != null
                && declaration != null
                && declaration.route() == Route.DECLARATION
                && waybill.grossWeightKg().signum() > 0
                && waybill.grossWeightKg().compareTo(BigDecimal.ONE) < 0;
        if (waybill != null) {
            measures.add(weight(DocumentKind.WAYBILL, waybill.grossWeightKg()));
        }
        if (declaration != null && atLeastOne && Normal.same(declaration.grossWeightKg(), BigDecimal.ONE)) {
            examination.judged(id());
        } else if (declaration != null) {
            measures.add(weight(DocumentKind.DECLARATION, declaration.grossWeightKg()));
        }
        if (examination.order() != null && examination.order().grossWeightKg() != null) {
            measures.add(weight(DocumentKind.ORDER, examination.order().grossWeightKg()));
        }
        if (measures.size() < 2) {
            examination.skipsWithout(id(), DocumentKind.WAYBILL, DocumentKind.DECLARATION);
        }
        MeasureComparison comparison = new MeasureComparison(
                        examination, id(), "grossWeightKg", NumberCause::ofKilograms)
                .zeroBreaks(HardRule.K01);
        if (declaration != null && !atLeastOne) {
            comparison.atLeast(declaration.netWeightKg());
        }
        if (atLeastOne) {
            comparison.writtenAs(DocumentKind.DECLARATION, "1");
        }
        Examination.Corrected corrected = comparison.compare(measures);
        if (corrected != null) {
            examination.grossWeightCorrected(atLeastOne ? BigDecimal.ONE : corrected.value(), corrected.by());
        }
    }

    private static Measure weight(DocumentKind document, BigDecimal kilograms) {
        return Measure.decimal(document, kilograms, "/grossWeightKg");
    }
}
