package org.chuhai.logistics.reconciliation.rule;

import java.util.ArrayList;
import java.util.List;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.KeyComparison;

/**
 * The order number is the same everywhere, case-sensitive. The order is right. On the form it is the number of the
 * attached document of category 10000004. Source: CEB interface specification 202205, orderNo; local 9710 guides.
 */
final class R01OrderNumber implements Rule {

    @Override
    public RuleId id() {
        return RuleId.R01;
    }

    @Override
    public void judge(Examination examination) {
        List<Datum> data = new ArrayList<>(3);
        if (examination.order() != null) {
            data.add(Datum.key(DocumentKind.ORDER, examination.order().orderNo(), "/orderNo"));
        }
        if (examination.declaration() != null) {
            data.add(Datum.key(
                    DocumentKind.DECLARATION, examination.declaration().orderNo(), "/orderNo"));
        }
        if (examination.waybill() != null && examination.waybill().orderNo() != null) {
            data.add(Datum.key(DocumentKind.WAYBILL, examination.waybill().orderNo(), "/orderNo"));
        }
        if (data.size() < 2) {
            examination.skipsWithout(id(), DocumentKind.ORDER, DocumentKind.DECLARATION);
        }
        new KeyComparison(examination, id()).compare("orderNo", null, data);
    }
}
