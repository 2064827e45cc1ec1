package org.chuhai.logistics.reconciliation.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.chuhai.logistics.codetable.PackageTypes;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.Measure;
import org.chuhai.logistics.reconciliation.examination.MeasureComparison;
import org.chuhai.logistics.reconciliation.examination.NumberCause;

/**
 * All documents count the same packages, at least one, of a type that the table knows. The waybill is right: the carrier
 * counted them. Source: CEB interface specification 202205, packNo, wrapType; form fields PackNo, WrapType.
 */
final class R16Packages implements Rule {

    @Override
    public RuleId id() {
        return RuleId.R16;
    }

    @Override
    public void judge(Examination examination) {
        List<Measure> measures = new ArrayList<>(3);
        if (examination.waybill() != null) {
            measures.add(packages(DocumentKind.WAYBILL, examination.waybill().packages()));
        }
        if (examination.declaration() != null) {
            measures.add(
                    packages(DocumentKind.DECLARATION, examination.declaration().packages()));
        }
        if (examination.order() != null && examination.order().packages() != null) {
            measures.add(packages(DocumentKind.ORDER, examination.order().packages()));
        }
        if (measures.size() < 2) {
            examination.skipsWithout(id(), DocumentKind.WAYBILL, DocumentKind.DECLARATION);
        }
        new MeasureComparison(examination, id(), "packages", NumberCause::of).compare(measures);
        if (examination.declaration() != null) {
            type(examination, examination.declaration().packageType());
        }
    }

    private void type(Examination examination, String code) {
        PackageTypes types = examination.reference().codeTables().packageTypes();
        if (types.get(code) == null && types.ofListCode(code).isEmpty()) {
            examination
                    .find(id(), "packageType", null)
                    .value(new Datum(DocumentKind.DECLARATION, code, code, "/packageType"))
                    .text("包装种类代码“" + code + "”不在代码表中。", "Package type \"" + code + "\" is not in the code table.");
        }
    }

    private static Measure packages(DocumentKind document, int packages) {
        return new Measure(document, BigDecimal.valueOf(packages), "/packages", packages);
    }
}
