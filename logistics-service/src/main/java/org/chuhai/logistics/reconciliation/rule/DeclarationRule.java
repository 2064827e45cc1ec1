package org.chuhai.logistics.reconciliation.rule;

import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.reconciliation.examination.Examination;

/** A row that the declaration can break by itself. */
interface DeclarationRule extends Rule {

    @Override
    default void judge(Examination examination) {
        Declaration declaration = examination.declaration();
        if (declaration == null) {
            examination.skipsWithout(id(), DocumentKind.DECLARATION);
            return;
        }
        examination.judged(id());
        judge(examination, declaration);
    }

    void judge(Examination examination, Declaration declaration);
}
