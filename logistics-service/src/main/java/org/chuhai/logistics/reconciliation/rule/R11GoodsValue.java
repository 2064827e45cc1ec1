package org.chuhai.logistics.reconciliation.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.OrderLine;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.Tolerance;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;
import org.chuhai.logistics.reconciliation.examination.LinePair;
import org.chuhai.logistics.reconciliation.examination.Normal;
import org.chuhai.logistics.reconciliation.examination.NumberCause;

/**
 * The goods value is the sum of the order's totals and the sum of the declared totals. Lines were judged before, so a sum
 * that follows from a line's fault is that fault's consequence. Derived from the CEB interface specification 202205,
 * goodsValue and totalPrice.
 */
final class R11GoodsValue implements Rule {

    private static final String FIELD = "goodsValue";
    private static final String POINTER = "/goodsValue";

    @Override
    public RuleId id() {
        return RuleId.R11;
    }

    @Override
    public void judge(Examination examination) {
        Order order = examination.order();
        if (order == null) {
            examination.skipsWithout(id(), DocumentKind.ORDER);
            return;
        }
        examination.judged(id());
        BigDecimal right = ofOrder(examination, order);
        Declaration declaration = examination.declaration();
        if (declaration == null) {
            examination.skipsWithout(id(), DocumentKind.DECLARATION);
        } else if (!Comparability.skips(examination, id(), order, declaration)) {
            ofDeclaration(examination, declaration, right);
        }
    }

    /** Judges the order by itself and returns what its goods value should be. */
    private BigDecimal ofOrder(Examination examination, Order order) {
        if (order.lines().isEmpty()) {
            examination.lines().lineFaults().forEach(fault -> fault.explains(id(), FIELD));
            return order.goodsValue();
        }
        BigDecimal stated = BigDecimal.ZERO;
        for (OrderLine line : order.lines()) {
            stated = stated.add(line.total());
        }
        BigDecimal right = stated;
        Set<FindingDraft> faults = new LinkedHashSet<>();
        for (LinePair pair : examination.lines().pairs()) {
            right = right.subtract(pair.order().stated().total())
                    .add(pair.order().right().total());
            addIfPresent(faults, pair.order());
        }
        BigDecimal value = order.goodsValue();
        if (Normal.same(value, right)) {
            if (!Normal.same(value, stated)) {
                faults.forEach(fault -> fault.explains(id(), FIELD));
            }
            return right;
        }
        if (Normal.same(value, stated) && !faults.isEmpty()) {
            BigDecimal corrected = right;
            faults.forEach(fault -> fault.explains(id(), FIELD)
                    .correct(DocumentKind.ORDER, PatchOperation.replace(POINTER, corrected.toPlainString())));
            return right;
        }
        own(examination, order, right);
        return right;
    }

    private void own(Examination examination, Order order, BigDecimal right) {
        BigDecimal value = order.goodsValue();
        Cause cause = NumberCause.of(right, value);
        FindingDraft draft = examination
                .find(id(), FIELD, null)
                .cause(cause == Cause.UNKNOWN ? Cause.ARITHMETIC : cause)
                .value(new Datum(DocumentKind.ORDER, value.toPlainString(), Normal.number(value), POINTER))
                .delta(right, value)
                .text(
                        "订单商品货值为 " + value.toPlainString() + "，各项总价之和为 " + right.toPlainString() + "。",
                        "The order's goods value is " + value.toPlainString() + ", but its lines add up to "
                                + right.toPlainString() + ".");
        Tolerance tolerance = examination.reference().profile().tolerance(FIELD);
        if (tolerance != null) {
            draft.tolerance(tolerance.stated());
            if (tolerance.covers(right, value)) {
                draft.severity(Severity.INFO);
                return;
            }
        }
        draft.correct(DocumentKind.ORDER, PatchOperation.replace(POINTER, right.toPlainString()));
    }

    private void ofDeclaration(Examination examination, Declaration declaration, BigDecimal right) {
        BigDecimal declared = BigDecimal.ZERO;
        for (DeclarationLine line : declaration.lines()) {
            declared = declared.add(line.total());
        }
        if (Normal.same(declared, right)) {
            return;
        }
        List<FindingDraft> faults = new ArrayList<>(examination.lines().lineFaults());
        BigDecimal explained = declared;
        for (LinePair pair : examination.lines().pairs()) {
            FindingDraft fault = pair.declaration().totalFault();
            if (fault != null) {
                faults.add(fault);
                explained = explained
                        .subtract(pair.declaration().stated().total())
                        .add(pair.declaration().right().total());
            }
        }
        if (!examination.lines().lineFaults().isEmpty() || Normal.same(explained, right)) {
            faults.forEach(fault -> fault.explains(id(), FIELD));
            return;
        }
        examination
                .find(id(), FIELD, null)
                .cause(NumberCause.of(right, declared))
                .value(new Datum(DocumentKind.ORDER, right.toPlainString(), Normal.number(right), POINTER))
                .value(new Datum(DocumentKind.DECLARATION, declared.toPlainString(), Normal.number(declared), "/lines"))
                .delta(right, declared)
                .text(
                        "申报各项总价之和为 " + declared.toPlainString() + "，订单商品货值为 " + right.toPlainString() + "。",
                        "The declared lines add up to " + declared.toPlainString() + ", but the order's goods value is "
                                + right.toPlainString() + ".");
    }

    private static void addIfPresent(Set<FindingDraft> faults, LinePair.Side side) {
        if (side.totalFault() != null) {
            faults.add(side.totalFault());
        }
    }
}
