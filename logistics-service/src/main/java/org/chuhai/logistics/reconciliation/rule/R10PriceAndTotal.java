package org.chuhai.logistics.reconciliation.rule;

import java.math.BigDecimal;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.HardRule;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Tolerance;
import org.chuhai.logistics.reconciliation.examination.Conversion;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.Figures;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;
import org.chuhai.logistics.reconciliation.examination.LinePair;
import org.chuhai.logistics.reconciliation.examination.Normal;
import org.chuhai.logistics.reconciliation.examination.NumberCause;
import org.chuhai.logistics.reconciliation.examination.Wording;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * Price and total of each line are the same in order and declaration and positive (K02), and in each document quantity x
 * price is the total (V04 for the list, K03 for the order). The order is right, unless its own line does not add up and
 * the declaration's does. Prices in different units are compared for the same amount. A price with more or fewer decimals
 * is within tolerance when the totals agree. Source: CEB interface specification 202205, price, totalPrice; form fields
 * DeclPrice, DeclTotal.
 */
final class R10PriceAndTotal implements Rule {

    private final LineArithmetic arithmetic = new LineArithmetic();

    @Override
    public RuleId id() {
        return RuleId.R10;
    }

    @Override
    public void judge(Examination examination) {
        Order order = examination.order();
        Declaration declaration = examination.declaration();
        if (order == null || declaration == null) {
            examination.skipsWithout(id(), DocumentKind.ORDER, DocumentKind.DECLARATION);
            arithmetic.judgeAlone(examination, order, declaration);
            return;
        }
        examination.judged(id());
        if (Comparability.skips(examination, id(), order, declaration)) {
            arithmetic.judgeApart(examination, order);
            return;
        }
        for (LinePair pair : examination.lines().pairs()) {
            FindingDraft priceFault = price(examination, pair);
            total(examination, pair, priceFault);
            arithmetic.judge(examination, order, pair);
        }
    }

    private @Nullable FindingDraft price(Examination examination, LinePair pair) {
        Conversion conversion = examination.lines().conversion();
        Figures order = pair.order().right();
        Figures declared = pair.declaration().right();
        FindingDraft quantityFault = pair.declaration().quantityFault();
        boolean statedAgree = conversion.samePrice(
                pair.order().stated().unitPrice(),
                pair.order().stated().unit(),
                pair.declaration().stated().unitPrice(),
                pair.declaration().stated().unit());
        if (conversion.samePrice(order.unitPrice(), order.unit(), declared.unitPrice(), declared.unit())) {
            if (!statedAgree && quantityFault != null) {
                quantityFault.explains(id(), "unitPrice");
            }
            return null;
        }
        boolean bothAddUp =
                pair.order().stated().addsUp() && pair.declaration().stated().addsUp();
        boolean totalsAgree = Normal.same(order.total(), declared.total());
        BigDecimal right = conversion.convertPrice(order.unitPrice(), order.unit(), declared.unit());
        boolean followsUnit = statedAgree || (bothAddUp && totalsAgree);
        if (quantityFault != null && followsUnit && right != null) {
            quantityFault.explains(id(), "unitPrice");
            correctPrice(pair.declaration(), right, quantityFault);
            return null;
        }
        FindingDraft draft = examination
                .find(id(), "unitPrice", pair.line())
                .value(datum(pair.order(), "unitPrice", pair.order().stated().unitPrice()))
                .value(datum(
                        pair.declaration(),
                        "unitPrice",
                        pair.declaration().stated().unitPrice()))
                .cause(NumberCause.of(right == null ? order.unitPrice() : right, declared.unitPrice()));
        if (!pair.order().stated().unit().equals(pair.declaration().stated().unit())) {
            perUnit(examination, pair, draft);
        }
        boolean tolerated = tolerated(examination, draft, right, declared.unitPrice(), totalsAgree && bothAddUp);
        BigDecimal rightInOrder = conversion.convertPrice(declared.unitPrice(), declared.unit(), order.unit());
        if (!tolerated && rightInOrder != null && totalsAgree && isOrderWrong(conversion, pair)) {
            draft.basis(HardRule.K03)
                    .delta(rightInOrder, order.unitPrice())
                    .cause(NumberCause.of(rightInOrder, order.unitPrice()));
            correctPrice(pair.order(), rightInOrder, draft);
            return draft;
        }
        draft.delta(right == null ? order.unitPrice() : right, declared.unitPrice());
        if (!tolerated && !pair.declaration().stated().addsUp() && quantityFault == null) {
            draft.basis(HardRule.V04);
        }
        if (right != null) {
            correctPrice(pair.declaration(), right, draft);
        } else {
            takeOverFromOrder(pair, draft);
        }
        return draft;
    }

    /** Prices for different units are only understood with their units. */
    private static void perUnit(Examination examination, LinePair pair, FindingDraft draft) {
        Text ordered = Wording.price(examination, pair.order().stated());
        Text declared = Wording.price(examination, pair.declaration().stated());
        if (Normal.same(
                pair.order().stated().unitPrice(), pair.declaration().stated().unitPrice())) {
            draft.cause(Cause.UNIT_MIXUP);
        }
        draft.text(
                "第 " + pair.line() + " 项单价不一致：订单为 " + ordered.zh() + "，申报单为 " + declared.zh()
                        + draft.why().zh() + "。",
                "Line " + pair.line() + ": unit price differs: order " + ordered.en() + ", declaration " + declared.en()
                        + draft.why().en() + ".");
    }

    /** A price that was only rounded, or that the profile allows, is no fault. */
    private static boolean tolerated(
            Examination examination,
            FindingDraft draft,
            @Nullable BigDecimal right,
            BigDecimal declared,
            boolean amountsAgree) {
        if (right == null) {
            return false;
        }
        Tolerance tolerance = examination.reference().profile().tolerance("unitPrice");
        boolean covered = tolerance != null && tolerance.covers(right, declared);
        if (tolerance != null) {
            draft.tolerance(tolerance.stated());
        }
        boolean rounded = amountsAgree && NumberCause.of(right, declared) == Cause.ROUNDING;
        if (rounded && !covered) {
            draft.accept(right.subtract(declared).abs().toPlainString() + " " + Tolerance.Unit.CURRENCY);
        } else if (covered && tolerance != null) {
            draft.accept(tolerance.stated());
        }
        return covered || rounded;
    }

    private void total(Examination examination, LinePair pair, @Nullable FindingDraft priceFault) {
        LinePair.Side order = pair.order();
        LinePair.Side declared = pair.declaration();
        if (Normal.same(order.right().total(), declared.right().total())) {
            return;
        }
        FindingDraft root = declared.quantityFault() == null ? priceFault : declared.quantityFault();
        if (root != null && declared.stated().addsUp()) {
            root.explains(id(), "total");
            correctTotal(declared, order.right().total(), root);
            return;
        }
        FindingDraft draft = examination
                .find(id(), "total", pair.line())
                .value(datum(order, "total", order.stated().total()))
                .value(datum(declared, "total", declared.stated().total()))
                .cause(NumberCause.of(order.stated().total(), declared.stated().total()))
                .delta(order.stated().total(), declared.stated().total());
        Tolerance tolerance = examination.reference().profile().tolerance("total");
        if (tolerance != null) {
            draft.tolerance(tolerance.stated());
            if (tolerance.covers(order.stated().total(), declared.stated().total())) {
                correctTotal(declared, order.right().total(), draft.accept(tolerance.stated()));
                return;
            }
        }
        if (root == null && isOrderWrong(examination.lines().conversion(), pair)) {
            draft.basis(HardRule.K03)
                    .delta(declared.stated().total(), order.stated().total())
                    .cause(NumberCause.of(
                            declared.stated().total(), order.stated().total()));
            correctTotal(order, declared.stated().total(), draft);
            return;
        }
        if (!declared.stated().addsUp()) {
            draft.basis(HardRule.V04);
        }
        correctTotal(declared, order.right().total(), draft);
    }

    /** The order contradicts itself, the declaration does not, and both speak of the same quantity. */
    private static boolean isOrderWrong(Conversion conversion, LinePair pair) {
        Figures order = pair.order().stated();
        Figures declared = pair.declaration().stated();
        return !order.addsUp()
                && declared.addsUp()
                && conversion.same(order.quantity(), order.unit(), declared.quantity(), declared.unit());
    }

    static void correctPrice(LinePair.Side side, BigDecimal right, FindingDraft draft) {
        draft.correct(side.document(), PatchOperation.replace(side.pointer("unitPrice"), right.toPlainString()));
        side.priceCorrected(side.right().withUnitPrice(right));
    }

    static void correctTotal(LinePair.Side side, BigDecimal right, FindingDraft draft) {
        draft.correct(side.document(), PatchOperation.replace(side.pointer("total"), right.toPlainString()));
        side.totalCorrected(side.right().withTotal(right), draft);
    }

    private static void takeOverFromOrder(LinePair pair, FindingDraft draft) {
        Figures order = pair.order().right();
        LinePair.Side side = pair.declaration();
        draft.correct(side.document(), PatchOperation.replace(side.pointer("unit"), order.unit()))
                .correct(
                        side.document(),
                        PatchOperation.replace(
                                side.pointer("quantity"), order.quantity().toPlainString()));
        side.priceCorrected(side.right().withQuantity(order.quantity(), order.unit()));
        correctPrice(side, order.unitPrice(), draft);
    }

    static Datum datum(LinePair.Side side, String member, BigDecimal value) {
        return new Datum(side.document(), value.toPlainString(), Normal.number(value), side.pointer(member));
    }
}
