package org.chuhai.logistics.reconciliation.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.Measure;
import org.chuhai.logistics.reconciliation.examination.MeasureComparison;
import org.chuhai.logistics.reconciliation.examination.NumberCause;

/**
 * All documents state the same gross weight, more than nothing. The waybill is right: the carrier weighed. Source: CEB
 * interface specification 202205, grossWeight; form field GrossWet.
 */
final class R17GrossWeight implements Rule {

    @Override
    public RuleId id() {
        return RuleId.R17;
    }

    @Override
    public void judge(Examination examination) {
        List<Measure> measures = new ArrayList<>(3);
        if (examination.waybill() != null) {
            measures.add(weight(DocumentKind.WAYBILL, examination.waybill().grossWeightKg()));
        }
        if (examination.declaration() != null) {
            measures.add(
                    weight(DocumentKind.DECLARATION, examination.declaration().grossWeightKg()));
        }
        if (examination.order() != null && examination.order().grossWeightKg() != null) {
            measures.add(weight(DocumentKind.ORDER, examination.order().grossWeightKg()));
        }
        if (measures.size() < 2) {
            examination.skipsWithout(id(), DocumentKind.WAYBILL, DocumentKind.DECLARATION);
        }
        Examination.Corrected corrected =
                new MeasureComparison(examination, id(), "grossWeightKg", NumberCause::ofKilograms).compare(measures);
        if (corrected != null) {
            examination.grossWeightCorrected(corrected.value(), corrected.by());
        }
    }

    private static Measure weight(DocumentKind document, BigDecimal kilograms) {
        return Measure.decimal(document, kilograms, "/grossWeightKg");
    }
}
