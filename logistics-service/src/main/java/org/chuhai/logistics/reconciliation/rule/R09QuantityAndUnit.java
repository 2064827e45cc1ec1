package org.chuhai.logistics.reconciliation.rule;

import java.math.BigDecimal;
import org.chuhai.logistics.codetable.CodeTable;
import org.chuhai.logistics.codetable.Unit;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.Tolerance;
import org.chuhai.logistics.reconciliation.examination.Conversion;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.Figures;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;
import org.chuhai.logistics.reconciliation.examination.LinePair;
import org.chuhai.logistics.reconciliation.examination.Normal;
import org.chuhai.logistics.reconciliation.examination.NumberCause;

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
        if (!order.unit().equals(declared.unit())
                && (Normal.same(order.quantity(), declared.quantity())
                        || !conversion.possible(order.unit(), declared.unit()))) {
            unit(examination, pair);
        } else {
            quantity(examination, pair);
        }
    }

    /** The same figure in another unit, or units of different dimensions: the unit is what went wrong. */
    private void unit(Examination examination, LinePair pair) {
        FindingDraft draft = examination
                .find(id(), "unit", pair.line())
                .cause(Cause.UNIT_MIXUP)
                .value(unitOf(pair.order()))
                .value(unitOf(pair.declaration()));
        takeOverFromOrder(pair, draft);
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
        Tolerance tolerance = examination.reference().profile().tolerance("quantity");
        if (tolerance != null) {
            draft.tolerance(tolerance.stated());
            if (tolerance.covers(orderBase, declaredBase)) {
                draft.severity(Severity.INFO).delta(orderBase, declaredBase);
                return;
            }
        }
        if (isOrderWrong(order, declared)) {
            draft.delta(declaredBase, orderBase);
            correctQuantity(pair.order(), declared.quantity(), draft);
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
    private static boolean isOrderWrong(Figures order, Figures declared) {
        return order.unit().equals(declared.unit())
                && Normal.same(order.unitPrice(), declared.unitPrice())
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
        if (units.get(unit) == null) {
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
