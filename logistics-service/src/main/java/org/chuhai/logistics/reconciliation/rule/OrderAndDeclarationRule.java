package org.chuhai.logistics.reconciliation.rule;

import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.reconciliation.examination.Examination;

/** A row that can only be judged when order and declaration are both there. */
interface OrderAndDeclarationRule extends Rule {

    @Override
    default void judge(Examination examination) {
        Order order = examination.order();
        Declaration declaration = examination.declaration();
        if (order == null || declaration == null) {
            examination.skipsWithout(id(), DocumentKind.ORDER, DocumentKind.DECLARATION);
            return;
        }
        examination.judged(id());
        judge(examination, order, declaration);
    }

    void judge(Examination examination, Order order, Declaration declaration);
}
