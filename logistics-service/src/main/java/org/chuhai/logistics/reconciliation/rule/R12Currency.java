package org.chuhai.logistics.reconciliation.rule;

import java.util.ArrayList;
import java.util.List;
import org.chuhai.logistics.codetable.CodeTable;
import org.chuhai.logistics.codetable.Currency;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.examination.Codes;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;
import org.jspecify.annotations.Nullable;

/**
 * The goods are priced in one currency in order and declaration, whichever code world each uses (USD is 502). The order
 * is right. Fees may be in another currency. A list is declared in currencies that have a number only. Source: CEB interface specification 202205, currency; form field TradeCurr.
 */
final class R12Currency implements OrderAndDeclarationRule {

    @Override
    public RuleId id() {
        return RuleId.R12;
    }

    @Override
    public void judge(Examination examination, Order order, Declaration declaration) {
        CodeTable<Currency> currencies = examination.reference().codeTables().currencies();
        List<Datum> declared = new ArrayList<>();
        for (int i = 0; i < declaration.lines().size(); i++) {
            String currency = declaration.lines().get(i).currency();
            declared.add(datum(currencies, DocumentKind.DECLARATION, currency, "/lines/" + i + "/currency"));
        }
        if (declared.isEmpty()) {
            return;
        }
        Datum ordered = datum(currencies, DocumentKind.ORDER, order.currency(), "/currency");
        if (currencies.get(order.currency()) == null) {
            unknown(examination, currencies, ordered, declared);
            return;
        }
        if (declaration.route() == Route.LIST && hasNoNumber(currencies, order.currency())) {
            notInListMessages(examination, ordered, declared.getFirst());
            return;
        }
        boolean everyLine = declared.size() > 1
                && isOneCurrency(declared)
                && !declared.getFirst().normal().equals(ordered.normal());
        if (everyLine) {
            differs(examination, currencies, null, ordered, declared);
            return;
        }
        for (int i = 0; i < declared.size(); i++) {
            if (!declared.get(i).normal().equals(ordered.normal())) {
                Integer line = declaration.lines().get(i).no();
                differs(examination, currencies, line, ordered, List.of(declared.get(i)));
            }
        }
    }

    private void differs(
            Examination examination,
            CodeTable<Currency> currencies,
            @Nullable Integer line,
            Datum ordered,
            List<Datum> wrong) {
        FindingDraft draft = examination
                .find(id(), "currency", line)
                .cause(Cause.CURRENCY_MIXUP)
                .value(ordered)
                .value(wrong.getFirst());
        for (Datum datum : wrong) {
            String right = Codes.currencyAs(currencies, ordered.raw(), datum.raw());
            draft.correct(DocumentKind.DECLARATION, PatchOperation.replace(datum.pointer(), right));
        }
    }

    /** An order in no currency at all cannot be right; what is declared may be what it means. */
    private void unknown(Examination examination, CodeTable<Currency> currencies, Datum ordered, List<Datum> declared) {
        Datum other = declared.getFirst();
        FindingDraft draft = examination
                .find(id(), "currency", null)
                .value(ordered)
                .value(other)
                .text(
                        "订单币制代码 " + ordered.raw() + " 不在代码表中；申报单为 " + other.raw() + "。",
                        "Currency code " + ordered.raw()
                                + " of the order is not in the code table; the declaration has " + other.raw() + ".");
        if (isOneCurrency(declared) && currencies.get(other.raw()) != null) {
            String right = Codes.currencyAs(currencies, other.raw(), ordered.raw());
            draft.correct(DocumentKind.ORDER, PatchOperation.replace(ordered.pointer(), right));
        }
    }

    /** Numbers of customs are known for some currencies only, and the list message takes nothing else. */
    private static boolean hasNoNumber(CodeTable<Currency> currencies, String code) {
        Currency known = currencies.get(code);
        return known != null && known.number() == null;
    }

    private void notInListMessages(Examination examination, Datum ordered, Datum declared) {
        examination
                .find(id(), "currency", null)
                .severity(Severity.BLOCK)
                .value(ordered)
                .value(declared)
                .text(
                        "订单币制 " + ordered.raw() + " 没有海关数字代码，清单报文无法填写（清单为 " + declared.raw() + "）；请改以报关单申报。",
                        "Currency " + ordered.raw() + " of the order has no numeric customs code, so a list cannot be"
                                + " declared in it (the list has " + declared.raw() + "); declare the goods by form.");
    }

    private static boolean isOneCurrency(List<Datum> data) {
        return data.stream().map(Datum::normal).distinct().count() == 1;
    }

    private static Datum datum(CodeTable<Currency> currencies, DocumentKind document, String code, String pointer) {
        Currency known = currencies.get(code);
        return new Datum(document, code, known == null ? code : known.code(), pointer);
    }
}
