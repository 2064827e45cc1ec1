package org.chuhai.logistics.reconciliation.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.chuhai.logistics.codetable.CodeTable;
import org.chuhai.logistics.codetable.Currency;
import org.chuhai.logistics.codetable.DealTerms;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.OrderLine;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;
import org.chuhai.logistics.reconciliation.examination.LinePair;
import org.chuhai.logistics.reconciliation.examination.Normal;
import org.chuhai.logistics.reconciliation.examination.Wording;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * Order and declaration are priced on the same terms, or the fees between them explain the difference of their values: the
 * value of the goods less the freight and insurance that a price contains is the same on both sides. A list is priced FOB.
 * Which terms are meant only people know. Derived from the CEB interface specification 202205, goodsValue, price; form
 * field TransMode.
 */
final class R15DealTerms implements OrderAndDeclarationRule {

    private static final String FIELD = "terms";
    private static final String POINTER = "/terms";

    @Override
    public RuleId id() {
        return RuleId.R15;
    }

    /** What one side's goods are worth at the border, by every fee that may be meant; empty when a fee is not known. */
    private record Worth(List<BigDecimal> goods, @Nullable Text obstacle) {}

    @Override
    public void judge(Examination examination, Order order, Declaration declaration) {
        var table = examination.reference().codeTables().dealTerms();
        DealTerms ordered = Comparability.ordered(examination, order);
        DealTerms declared = Comparability.declared(examination, declaration);
        String stated = declaration.terms();
        if (declaration.route() == Route.LIST && stated != null && !Comparability.FOB.equals(stated)) {
            notOfLists(examination, stated);
        } else if (stated != null && table.get(stated) == null) {
            unknown(examination, stated);
            return;
        }
        if (ordered != null && declared != null && ordered.valueBasis().equals(declared.valueBasis())) {
            return;
        }
        if (ordered == null || declared == null || !ordered.convertsByFees() || !declared.convertsByFees()) {
            notCompared(
                    examination, order, declaration, new Text("两者无法换算", "the one cannot be converted to the other"));
            return;
        }
        convert(examination, order, ordered, declaration, declared);
    }

    private void notOfLists(Examination examination, String stated) {
        examination
                .find(id(), FIELD, null)
                .value(Datum.key(DocumentKind.DECLARATION, stated, POINTER))
                .text(
                        "清单价格均为离岸价，成交方式不能是 " + stated + "，应为 3（FOB）。",
                        "List prices are FOB: deal terms cannot be " + stated + " there, they are 3 (FOB).")
                .correct(DocumentKind.DECLARATION, PatchOperation.replace(POINTER, Comparability.FOB));
    }

    private void unknown(Examination examination, String stated) {
        examination
                .find(id(), FIELD, null)
                .value(Datum.key(DocumentKind.DECLARATION, stated, POINTER))
                .text("成交方式代码 " + stated + " 不在代码表中。", "Code " + stated + " of deal terms is not in the code table.");
    }

    private void convert(
            Examination examination, Order order, DealTerms ordered, Declaration declaration, DealTerms declared) {
        if (Arrays.stream(Fee.values()).anyMatch(fee -> fee.isInPrice(declared) && fee.isRate(declaration))) {
            examination.skip(id(), SkipReason.FEE_IS_A_RATE);
            notCompared(examination, order, declaration, SkipReason.FEE_IS_A_RATE.label());
            return;
        }
        if (!oneCurrency(examination, order, declaration)) {
            notCompared(examination, order, declaration, new Text("币制不同", "they are in different currencies"));
            return;
        }
        Worth right = ofOrder(order, ordered, orderedTotal(examination, order));
        Worth other = ofDeclaration(examination, declaration, declared, declaredTotal(examination, declaration));
        Text obstacle = right.obstacle() == null ? other.obstacle() : right.obstacle();
        if (obstacle != null) {
            notCompared(examination, order, declaration, obstacle);
            return;
        }
        BigDecimal goods = right.goods().getFirst();
        if (other.goods().stream().anyMatch(value -> Normal.same(value, goods))) {
            return;
        }
        List<FindingDraft> lineFaults = examination.lines().lineFaults();
        if (lineFaults.isEmpty()) {
            differ(examination, order, declaration, goods, other.goods().getFirst());
        } else {
            lineFaults.forEach(fault -> fault.explains(id(), FIELD));
        }
    }

    private void differ(
            Examination examination, Order order, Declaration declaration, BigDecimal goods, BigDecimal declared) {
        FindingDraft draft = values(examination, order, declaration).delta(goods, declared);
        String by = Comparability.termsOf(order);
        String terms = Comparability.termsOf(declaration);
        draft.text(
                "订单按 " + by + " 计价，申报单成交方式为 " + terms + "；扣除所含运费、保险费后，订单货值为 " + goods.toPlainString() + "，申报单为 "
                        + declared.toPlainString() + "，不一致。",
                "The order is priced " + by + ", the declaration on deal terms " + terms
                        + "; without the fees in their prices the goods are worth " + goods.toPlainString()
                        + " by the order and " + declared.toPlainString() + " by the declaration.");
    }

    private void notCompared(Examination examination, Order order, Declaration declaration, Text why) {
        String by = Comparability.termsOf(order);
        String terms = Comparability.termsOf(declaration);
        values(examination, order, declaration)
                .atMost(Severity.WARN)
                .text(
                        "订单按 " + by + " 计价，申报单成交方式为 " + terms + "，单价、总价与货值未能比较：" + why.zh() + "。",
                        "The order is priced " + by + ", the declaration on deal terms " + terms
                                + "; prices, totals and goods value were not compared: " + why.en() + ".");
    }

    private FindingDraft values(Examination examination, Order order, Declaration declaration) {
        return examination
                .find(id(), FIELD, null)
                .value(Datum.key(DocumentKind.ORDER, Comparability.termsOf(order), "/incoterm"))
                .value(Datum.key(DocumentKind.DECLARATION, Comparability.termsOf(declaration), POINTER));
    }

    private static Worth ofOrder(Order order, DealTerms terms, BigDecimal total) {
        BigDecimal goods = total;
        for (Fee fee : Fee.values()) {
            BigDecimal amount = fee.of(order);
            if (fee.isInPrice(terms)) {
                // Zero is what an order message says when nobody filled it in.
                if (amount == null || amount.signum() <= 0) {
                    return new Worth(List.of(), unknownFee(DocumentKind.ORDER, fee));
                }
                goods = goods.subtract(amount);
            }
        }
        return new Worth(List.of(goods), null);
    }

    /** A wrong fee is a finding of its own row, so what it should be is tried as well. */
    private static Worth ofDeclaration(
            Examination examination, Declaration declaration, DealTerms terms, BigDecimal total) {
        List<BigDecimal> goods = List.of(total);
        for (Fee fee : Fee.values()) {
            if (fee.isInPrice(terms)) {
                List<BigDecimal> amounts = amounts(examination, declaration, fee);
                if (amounts.isEmpty()) {
                    return new Worth(List.of(), unknownFee(DocumentKind.DECLARATION, fee));
                }
                List<BigDecimal> less = new ArrayList<>();
                goods.forEach(value -> amounts.forEach(amount -> less.add(value.subtract(amount))));
                goods = less;
            }
        }
        return new Worth(goods, null);
    }

    private static List<BigDecimal> amounts(Examination examination, Declaration declaration, Fee fee) {
        String goods = declaration.lines().getFirst().currency();
        FeeComparison currencies = new FeeComparison(examination, RuleId.R15, fee);
        List<BigDecimal> amounts = new ArrayList<>(2);
        BigDecimal stated = fee.of(declaration);
        if (stated != null && currencies.isSame(fee.currencyOf(declaration), goods)) {
            amounts.add(stated);
        }
        Waybill waybill = examination.waybill();
        if (waybill != null && currencies.isSame(waybill.currency(), goods)) {
            amounts.add(fee.of(waybill));
        }
        return amounts;
    }

    private static Text unknownFee(DocumentKind document, Fee fee) {
        Text name = Wording.field(fee.field());
        return new Text(
                document.label().zh() + "的" + name.zh() + "不明",
                "the " + name.en() + " in the price of the " + document.label().en() + " is not known");
    }

    private static boolean oneCurrency(Examination examination, Order order, Declaration declaration) {
        CodeTable<Currency> currencies = examination.reference().codeTables().currencies();
        boolean one = !declaration.lines().isEmpty();
        for (DeclarationLine line : declaration.lines()) {
            one &= line.currency().equals(order.currency())
                    || (currencies.get(line.currency()) != null
                            && Objects.equals(currencies.get(line.currency()), currencies.get(order.currency())));
        }
        return one;
    }

    private static BigDecimal orderedTotal(Examination examination, Order order) {
        BigDecimal total = BigDecimal.ZERO;
        for (OrderLine line : order.lines()) {
            total = total.add(line.total());
        }
        for (LinePair pair : examination.lines().pairs()) {
            total = total.subtract(pair.orderLine().total())
                    .add(pair.order().right().total());
        }
        return total;
    }

    private static BigDecimal declaredTotal(Examination examination, Declaration declaration) {
        BigDecimal total = BigDecimal.ZERO;
        for (DeclarationLine line : declaration.lines()) {
            total = total.add(line.total());
        }
        for (LinePair pair : examination.lines().pairs()) {
            total = total.subtract(pair.declarationLine().total())
                    .add(pair.declaration().right().total());
        }
        return total;
    }
}
