package org.chuhai.logistics.reconciliation.rule;

import java.util.Objects;
import org.chuhai.logistics.codetable.CodeTable;
import org.chuhai.logistics.codetable.Currency;
import org.chuhai.logistics.codetable.DealTerms;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.LinePair;
import org.chuhai.logistics.reconciliation.examination.Normal;
import org.jspecify.annotations.Nullable;

/** Whether amounts of order and declaration mean the same: priced on the same terms, in the same currency. */
final class Comparability {

    private static final String FOB = "3";
    private static final String USUAL_INCOTERM = "FOB";

    private Comparability() {}

    /** Null when the amounts can be compared, else why not. */
    static @Nullable SkipReason obstacle(Examination examination, Order order, Declaration declaration) {
        if (!sameTerms(examination, order, declaration)) {
            return SkipReason.VALUE_BASIS_DIFFERS;
        }
        return currenciesSpoilAmounts(examination, order, declaration) ? SkipReason.CURRENCIES_DIFFER : null;
    }

    /** As {@link #obstacle}, and the rule is skipped with it. */
    static boolean skips(Examination examination, RuleId rule, Order order, Declaration declaration) {
        SkipReason obstacle = obstacle(examination, order, declaration);
        if (obstacle != null) {
            examination.skip(rule, obstacle);
        }
        return obstacle != null;
    }

    /** Nobody compared the prices: that is worth more than a line under "skipped". */
    static void warnOfOtherTerms(Examination examination, Order order, Declaration declaration) {
        if (obstacle(examination, order, declaration) != SkipReason.VALUE_BASIS_DIFFERS) {
            return;
        }
        String ordered = order.incoterm() == null ? USUAL_INCOTERM : order.incoterm();
        String declared = declaration.terms() == null ? FOB : declaration.terms();
        examination
                .find(RuleId.R10, "terms", null)
                .severity(Severity.WARN)
                .value(Datum.key(DocumentKind.ORDER, ordered, "/incoterm"))
                .value(Datum.key(DocumentKind.DECLARATION, declared, "/terms"))
                .text(
                        "订单按 " + ordered + " 计价，申报单成交方式为 " + declared + "，单价、总价与货值未能比较。",
                        "The order is priced " + ordered + ", the declaration on deal terms " + declared
                                + "; prices, totals and goods value were not compared.");
    }

    /** Without terms both are FOB: the order message and the list know no other. */
    private static boolean sameTerms(Examination examination, Order order, Declaration declaration) {
        var terms = examination.reference().codeTables().dealTerms();
        DealTerms ordered = order.incoterm() == null ? terms.get(FOB) : terms.ofIncoterm(order.incoterm());
        DealTerms declared = terms.get(declaration.terms() == null ? FOB : declaration.terms());
        return ordered != null && declared != null && ordered.valueBasis().equals(declared.valueBasis());
    }

    /** A wrong currency code beside the right amounts is a slip; other amounts in another currency are not compared. */
    private static boolean currenciesSpoilAmounts(Examination examination, Order order, Declaration declaration) {
        CodeTable<Currency> currencies = examination.reference().codeTables().currencies();
        boolean oneCurrency = true;
        for (DeclarationLine line : declaration.lines()) {
            oneCurrency &= line.currency().equals(order.currency())
                    || Objects.equals(currencies.get(line.currency()), currencies.get(order.currency()));
        }
        if (oneCurrency) {
            return false;
        }
        for (LinePair pair : examination.lines().pairs()) {
            if (!Normal.same(pair.orderLine().total(), pair.declarationLine().total())
                    && !Objects.equals(
                            currencies.get(pair.declarationLine().currency()), currencies.get(order.currency()))) {
                return true;
            }
        }
        return false;
    }
}
