package org.chuhai.logistics.reconciliation.rule;

import org.chuhai.logistics.codetable.CodeTable;
import org.chuhai.logistics.codetable.Currency;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.examination.Codes;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;

/**
 * The goods are priced in one currency in order and declaration, whichever code world each uses (USD is 502). The order
 * is right. Fees may be in another currency. Source: CEB interface specification 202205, currency; form field TradeCurr.
 */
final class R12Currency implements Rule {

    @Override
    public RuleId id() {
        return RuleId.R12;
    }

    @Override
    public void judge(Examination examination) {
        Order order = examination.order();
        Declaration declaration = examination.declaration();
        if (order == null || declaration == null) {
            examination.skipsWithout(id(), DocumentKind.ORDER, DocumentKind.DECLARATION);
            return;
        }
        examination.judged(id());
        CodeTable<Currency> currencies = examination.reference().codeTables().currencies();
        String right = normal(currencies, order.currency());
        if (currencies.get(order.currency()) == null) {
            unknown(examination, new Datum(DocumentKind.ORDER, order.currency(), right, "/currency"));
        }
        boolean allDiffer = declaration.lines().size() > 1
                && declaration.lines().stream()
                                .map(line -> normal(currencies, line.currency()))
                                .distinct()
                                .count()
                        == 1;
        FindingDraft forAll = null;
        for (int i = 0; i < declaration.lines().size(); i++) {
            DeclarationLine line = declaration.lines().get(i);
            String declared = normal(currencies, line.currency());
            if (declared.equals(right)) {
                continue;
            }
            String pointer = "/lines/" + i + "/currency";
            Datum datum = new Datum(DocumentKind.DECLARATION, line.currency(), declared, pointer);
            if (forAll == null) {
                FindingDraft draft = examination
                        .find(id(), "currency", allDiffer ? null : line.no())
                        .cause(Cause.CURRENCY_MIXUP)
                        .value(new Datum(DocumentKind.ORDER, order.currency(), right, "/currency"))
                        .value(datum);
                forAll = allDiffer ? draft : null;
                correct(draft, currencies, order, line, pointer);
            } else {
                correct(forAll, currencies, order, line, pointer);
            }
        }
    }

    private static void correct(
            FindingDraft draft, CodeTable<Currency> currencies, Order order, DeclarationLine line, String pointer) {
        draft.correct(
                DocumentKind.DECLARATION,
                PatchOperation.replace(pointer, Codes.currencyAs(currencies, order.currency(), line.currency())));
    }

    private void unknown(Examination examination, Datum datum) {
        examination
                .find(id(), "currency", null)
                .value(datum)
                .text(
                        "币制代码 " + datum.raw() + " 不在代码表中。",
                        "Currency code " + datum.raw() + " is not in the code table.");
    }

    private static String normal(CodeTable<Currency> currencies, String code) {
        Currency known = currencies.get(code);
        return known == null ? code : known.code();
    }
}
