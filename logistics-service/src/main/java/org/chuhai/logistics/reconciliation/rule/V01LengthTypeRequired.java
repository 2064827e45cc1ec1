package org.chuhai.logistics.reconciliation.rule;

import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.examination.Examination;

/**
 * Every member is there where its message requires it, and as long as the message carries it. The readers of documents
 * refuse most breaches; what remains shows only when the documents are together, or in documents that nobody has read.
 * What would be right only people know. Source: CEB interface specification 202205, tables of the messages.
 */
final class V01LengthTypeRequired implements Rule {

    @Override
    public RuleId id() {
        return RuleId.V01;
    }

    @Override
    public void judge(Examination examination) {
        examination.skipsWithout(id(), DocumentKind.ORDER, DocumentKind.WAYBILL, DocumentKind.DECLARATION);
        Order order = examination.order();
        Waybill waybill = examination.waybill();
        Declaration declaration = examination.declaration();
        boolean list = declaration != null && declaration.route() == Route.LIST;
        if (order != null) {
            examination.judged(id());
            new OrderLimits(examination).judge(order, list);
        }
        if (waybill != null) {
            examination.judged(id());
            new WaybillLimits(examination).judge(waybill);
        }
        if (declaration != null) {
            examination.judged(id());
            new DeclarationLimits(examination).judge(declaration, list);
        }
    }
}
