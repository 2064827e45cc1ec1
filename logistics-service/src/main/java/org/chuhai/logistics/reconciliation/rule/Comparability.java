package org.chuhai.logistics.reconciliation.rule;

import java.util.Objects;
import org.chuhai.logistics.codetable.CodeTable;
import org.chuhai.logistics.codetable.Currency;
import org.chuhai.logistics.codetable.DealTerms;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.LinePair;
import org.chuhai.logistics.reconciliation.examination.Normal;
import org.jspecify.annotations.Nullable;

/** Whether amounts of order and declaration mean the same: priced on the same terms, in the same currency. */
final class Comparability {

    static final String FOB = "3";
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

    private static boolean sameTerms(Examination examination, Order order, Declaration declaration) {
        DealTerms ordered = ordered(examination, order);
        DealTerms declared = declared(examination, declaration);
        return ordered != null && declared != null && ordered.valueBasis().equals(declared.valueBasis());
    }

    /** What the order's prices contain; null when the rule of sale is declared under no known code. */
    static @Nullable DealTerms ordered(Examination examination, Order order) {
        var terms = examination.reference().codeTables().dealTerms();
        return order.incoterm() == null ? terms.get(FOB) : terms.ofIncoterm(order.incoterm());
    }

    /** What the declared prices contain; a list knows FOB only. Null for an unknown code. */
    static @Nullable DealTerms declared(Examination examination, Declaration declaration) {
        String terms = declaration.route() == Route.LIST || declaration.terms() == null ? FOB : declaration.terms();
        return examination.reference().codeTables().dealTerms().get(terms);
    }

    /** Without terms both are FOB: the order message and the list know no other. */
    static String termsOf(Order order) {
        return order.incoterm() == null ? USUAL_INCOTERM : order.incoterm();
    }

    static String termsOf(Declaration declaration) {
        return declaration.terms() == null ? FOB : declaration.terms();
    }

    /**
     * A wrong currency code beside the right price or the right total is a slip; where both are others in another
     * currency, nothing is compared.
     */
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
                    && !Normal.same(
                            pair.orderLine().unitPrice(), pair.declarationLine().unitPrice())
                    && !Objects.equals(
                            currencies.get(pair.declarationLine().currency()), currencies.get(order.currency()))) {
                return true;
            }
        }
        return false;
    }
}
