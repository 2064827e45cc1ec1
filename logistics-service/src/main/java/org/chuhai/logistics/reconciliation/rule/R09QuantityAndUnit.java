package org.chuhai.logistics.reconciliation.rule;

import java.math.BigDecimal;
import org.chuhai.logistics.codetable.CodeTable;
import org.chuhai.logistics.codetable.Unit;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.reconciliation.Cause;
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
 * The quantity is the same in order and declaration after conversion to one unit (5 t are 5000 kg). The order is right,
 * unless its own line does not add up and the declaration's does. Source: CEB interface specification 202205, qty, unit;
 * form fields GQty, GUnit.
 */
final class R09QuantityAndUnit implements Rule {

    private static final String KILOGRAM = "035";

    @Override
    public RuleId id() {
        return RuleId.R09;
    }

    @Override
    public void judge(Examination examination) {
        if (examination.skipsWithout(id(), DocumentKind.ORDER, DocumentKind.DECLARATION)) {
            return;
        }
        examination.judged(id());
        CodeTable<Unit> units = examination.reference().codeTables().units();
        for (LinePair pair : examination.lines().pairs()) {
            compare(examination, pair);
            positive(examination, pair);
            mentionUnknown(examination, units, pair, pair.order());
            mentionUnknown(examination, units, pair, pair.declaration());
        }
    }

    private void compare(Examination examination, LinePair pair) {
        Conversion conversion = examination.lines().conversion();
        Figures order = pair.order().stated();
        Figures declared = pair.declaration().stated();
        if (conversion.same(order.quantity(), order.unit(), declared.quantity(), declared.unit())) {
            return;
        }
        String meant = meantUnit(conversion, pair);
        if (meant != null) {
            FindingDraft draft = unitMixup(examination, pair)
                    .correct(
                            DocumentKind.DECLARATION,
                            PatchOperation.replace(pair.declaration().pointer("unit"), meant));
            pair.declaration().quantityCorrected(declared.withQuantity(declared.quantity(), meant), draft);
        } else if (!conversion.possible(order.unit(), declared.unit())) {
            takeOverFromOrder(pair, unitMixup(examination, pair));
        } else {
            quantity(examination, pair);
        }
    }

    /** A quantity that agrees everywhere can still be none. */
    private void positive(Examination examination, LinePair pair) {
        String quantity = pair.order().stated().quantity().toPlainString();
        if (pair.order().right().quantity().signum() == 0) {
            examination
                    .find(id(), "quantity", pair.line())
                    .value(quantityOf(pair.order(), BigDecimal.ZERO))
                    .text(
                            "第 " + pair.line() + " 项数量为 " + quantity + "，必须大于 0。",
                            "Line " + pair.line() + ": the quantity is " + quantity + "; it must be more than 0.");
        }
    }

    /** The unit in which the declared figure would be right: the order's, or the line's legal unit; null for neither. */
    private static @Nullable String meantUnit(Conversion conversion, LinePair pair) {
        Figures order = pair.order().stated();
        Figures declared = pair.declaration().stated();
        String legal = pair.declarationLine().legalUnit();
        if (order.unit().equals(declared.unit()) || Normal.same(order.quantity(), declared.quantity())) {
            return order.unit().equals(declared.unit()) ? null : order.unit();
        }
        return !legal.equals(declared.unit())
                        && conversion.same(order.quantity(), order.unit(), declared.quantity(), legal)
                ? legal
                : null;
    }

    private FindingDraft unitMixup(Examination examination, LinePair pair) {
        FindingDraft draft = examination
                .find(id(), "unit", pair.line())
                .cause(Cause.UNIT_MIXUP)
                .value(unitOf(pair.order()))
                .value(unitOf(pair.declaration()));
        Text order = Wording.quantity(examination, pair.order().stated());
        Text declared = Wording.quantity(examination, pair.declaration().stated());
        return draft.text(
                "第 " + pair.line() + " 项计量单位混淆：订单为 " + order.zh() + "，申报单为 " + declared.zh() + "。",
                "Line " + pair.line() + ": units are mixed up: order " + order.en() + ", declaration " + declared.en()
                        + ".");
    }

    private void quantity(Examination examination, LinePair pair) {
        Conversion conversion = examination.lines().conversion();
        Figures order = pair.order().stated();
        Figures declared = pair.declaration().stated();
        BigDecimal orderBase = conversion.toBase(order.quantity(), order.unit());
        BigDecimal declaredBase = conversion.toBase(declared.quantity(), declared.unit());
        FindingDraft draft = examination
                .find(id(), "quantity", pair.line())
                .value(quantityOf(pair.order(), orderBase))
                .value(quantityOf(pair.declaration(), declaredBase))
                .cause(
                        KILOGRAM.equals(conversion.base(order.unit()))
                                ? NumberCause.ofKilograms(orderBase, declaredBase)
                                : NumberCause.of(orderBase, declaredBase));
        Text ordered = Wording.quantity(examination, pair.order().stated());
        Text stated = Wording.quantity(examination, pair.declaration().stated());
        draft.text(
                "第 " + pair.line() + " 项数量不一致：订单为 " + ordered.zh() + "，申报单为 " + stated.zh()
                        + draft.why().zh() + "。",
                "Line " + pair.line() + ": quantity differs: order " + ordered.en() + ", declaration " + stated.en()
                        + draft.why().en() + ".");
        Tolerance tolerance = examination.reference().profile().tolerance("quantity");
        if (tolerance != null) {
            draft.tolerance(tolerance.stated());
            if (tolerance.covers(orderBase, declaredBase)) {
                draft.accept(tolerance.stated());
            }
        }
        BigDecimal rightInOrder = conversion.convert(declared.quantity(), declared.unit(), order.unit());
        if (rightInOrder != null && isOrderWrong(conversion, order, declared)) {
            draft.delta(declaredBase, orderBase);
            correctQuantity(pair.order(), rightInOrder, draft);
            return;
        }
        draft.delta(orderBase, declaredBase);
        BigDecimal right = conversion.convert(order.quantity(), order.unit(), declared.unit());
        if (right == null) {
            takeOverFromOrder(pair, draft);
        } else {
            correctQuantity(pair.declaration(), right, draft);
        }
    }

    /** Only the quantity differs, the order's line does not add up with its own and does with the declared one. */
    private static boolean isOrderWrong(Conversion conversion, Figures order, Figures declared) {
        return conversion.samePrice(order.unitPrice(), order.unit(), declared.unitPrice(), declared.unit())
                && Normal.same(order.total(), declared.total())
                && !order.addsUp()
                && declared.addsUp();
    }

    private static void correctQuantity(LinePair.Side side, BigDecimal right, FindingDraft draft) {
        draft.correct(side.document(), PatchOperation.replace(side.pointer("quantity"), right.toPlainString()));
        side.quantityCorrected(side.stated().withQuantity(right, side.stated().unit()), draft);
    }

    private static void takeOverFromOrder(LinePair pair, FindingDraft draft) {
        Figures order = pair.order().stated();
        LinePair.Side side = pair.declaration();
        Figures declared = side.stated();
        draft.correct(side.document(), PatchOperation.replace(side.pointer("unit"), order.unit()));
        if (!Normal.same(order.quantity(), declared.quantity())) {
            draft.correct(
                    side.document(),
                    PatchOperation.replace(
                            side.pointer("quantity"), order.quantity().toPlainString()));
        }
        side.quantityCorrected(declared.withQuantity(order.quantity(), order.unit()), draft);
    }

    private void mentionUnknown(Examination examination, CodeTable<Unit> units, LinePair pair, LinePair.Side side) {
        String unit = side.stated().unit();
        if (side.quantityFault() == null && units.get(unit) == null) {
            examination
                    .find(id(), "unit", pair.line())
                    .value(unitOf(side))
                    .text(
                            "第 " + pair.line() + " 项计量单位代码 " + unit + " 不在代码表中。",
                            "Line " + pair.line() + ": unit code " + unit + " is not in the code table.");
        }
    }

    private static Datum unitOf(LinePair.Side side) {
        String unit = side.stated().unit();
        return new Datum(side.document(), unit, unit, side.pointer("unit"));
    }

    private static Datum quantityOf(LinePair.Side side, BigDecimal base) {
        return new Datum(
                side.document(),
                side.stated().quantity().toPlainString(),
                Normal.number(base),
                side.pointer("quantity"));
    }
}
