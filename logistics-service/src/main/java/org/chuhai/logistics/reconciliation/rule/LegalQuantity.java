package org.chuhai.logistics.reconciliation.rule;

import java.math.BigDecimal;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.HardRule;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.examination.Conversion;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.Figures;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;
import org.chuhai.logistics.reconciliation.examination.LinePair;
import org.chuhai.logistics.reconciliation.examination.Normal;
import org.chuhai.logistics.reconciliation.examination.NumberCause;
import org.chuhai.logistics.reconciliation.examination.Weights;
import org.chuhai.logistics.reconciliation.examination.Wording;
import org.jspecify.annotations.Nullable;

/** The legal units and quantities of one declared line: the two halves of R19. */
final class LegalQuantity {

    static final String KILOGRAM = "035";

    private final Examination examination;
    private final LineWeights lines;
    private final DeclarationLine line;
    private final int index;
    private final @Nullable LinePair pair;
    private final Figures right;
    private final Conversion conversion;

    /** @param right the line's figures after the corrections of quantity, price and total */
    LegalQuantity(LineWeights lines, DeclarationLine line, int index, @Nullable LinePair pair, Figures right) {
        examination = lines.examination();
        this.lines = lines;
        this.line = line;
        this.index = index;
        this.pair = pair;
        this.right = right;
        conversion = examination.lines().conversion();
    }

    /** First and second unit stand in each other's place, and the quantities too unless the first is right where it is. */
    void swapped(String firstUnit, String secondUnit) {
        BigDecimal first = inUnit(firstUnit);
        boolean onlyUnits = first != null && Normal.same(first, line.legalQuantity());
        BigDecimal second = onlyUnits ? line.legalQuantity2() : inUnit(secondUnit);
        FindingDraft draft = wrongUnit("legalUnit", line.legalUnit(), firstUnit)
                .explains(RuleId.R19, "legalUnit2")
                .correct(DocumentKind.DECLARATION, PatchOperation.replace(pointer("legalUnit2"), secondUnit));
        correct(draft, "legalQuantity", line.legalQuantity(), first);
        correct(draft, "legalQuantity2", line.legalQuantity2(), second);
        weigh("legalQuantity", firstUnit, first, draft);
        weigh("legalQuantity2", secondUnit, second, draft);
    }

    void first(String rightUnit) {
        if (!line.legalUnit().equals(rightUnit)) {
            FindingDraft draft = wrongUnit("legalUnit", line.legalUnit(), rightUnit);
            BigDecimal quantity = inUnit(rightUnit);
            correct(draft, "legalQuantity", line.legalQuantity(), quantity);
            weigh("legalQuantity", rightUnit, quantity, draft);
            return;
        }
        quantity(
                "legalQuantity",
                line.legalQuantity(),
                rightUnit,
                conversion.convert(right.quantity(), right.unit(), rightUnit));
    }

    /** The line's quantity in a legal unit by whatever figure converts to it; null when none does. */
    private @Nullable BigDecimal inUnit(String unit) {
        BigDecimal quantity = conversion.convert(right.quantity(), right.unit(), unit);
        if (quantity == null) {
            quantity = conversion.convert(line.legalQuantity(), line.legalUnit(), unit);
        }
        return quantity != null || line.legalQuantity2() == null || line.legalUnit2() == null
                ? quantity
                : conversion.convert(line.legalQuantity2(), line.legalUnit2(), unit);
    }

    /** Whether the figure, taken in kilograms, is what the other lines leave of the net weight. */
    private boolean fitsNetWeight(BigDecimal figure, String unit) {
        BigDecimal left = KILOGRAM.equals(unit) ? lines.left(index) : null;
        return left != null && Normal.same(left, figure);
    }

    private void correct(
            FindingDraft draft, String member, @Nullable BigDecimal stated, @Nullable BigDecimal rightQuantity) {
        if (rightQuantity != null && (stated == null || !Normal.same(stated, rightQuantity))) {
            replace(draft, member, rightQuantity.toPlainString());
        }
    }

    private void replace(FindingDraft draft, String member, @Nullable String value) {
        draft.correct(DocumentKind.DECLARATION, PatchOperation.replace(pointer(member), value));
    }

    /** @param rightUnit the tariff's second unit, null when it has none; the declared one when the tariff is not known */
    void second(@Nullable String rightUnit) {
        BigDecimal stated = line.legalQuantity2();
        if (rightUnit == null) {
            if (stated != null || line.legalUnit2() != null) {
                nothingBelongsHere(stated);
            }
            return;
        }
        if (!rightUnit.equals(line.legalUnit2())) {
            FindingDraft draft = wrongUnit("legalUnit2", line.legalUnit2(), rightUnit);
            // A quantity without a unit can only have been meant in the tariff's.
            boolean onlyUnit = stated != null && (line.legalUnit2() == null || fitsNetWeight(stated, rightUnit));
            BigDecimal quantity = onlyUnit ? stated : inUnit(rightUnit);
            correct(draft, "legalQuantity2", stated, quantity);
            if (line.legalUnit2() == null) {
                draft.basis(HardRule.V12).basis(HardRule.K05);
            }
            weigh("legalQuantity2", rightUnit, quantity, draft);
            return;
        }
        if (stated == null || stated.signum() == 0) {
            FindingDraft draft = missingSecondQuantity(stated);
            BigDecimal quantity = conversion.convert(right.quantity(), right.unit(), rightUnit);
            correct(draft, "legalQuantity2", stated, quantity);
            weigh("legalQuantity2", rightUnit, quantity, draft);
            return;
        }
        quantity("legalQuantity2", stated, rightUnit, conversion.convert(right.quantity(), right.unit(), rightUnit));
    }

    private void quantity(String field, BigDecimal stated, String unit, @Nullable BigDecimal rightQuantity) {
        if (rightQuantity == null) {
            return;
        }
        FindingDraft root = pair == null ? null : pair.declaration().quantityFault();
        boolean followsStated = conversion.same(line.quantity(), line.unit(), stated, unit);
        if (Normal.same(stated, rightQuantity)) {
            if (!followsStated && root != null) {
                root.explains(RuleId.R19, field);
            }
            return;
        }
        if (followsStated && root != null) {
            replace(root.explains(RuleId.R19, field), field, rightQuantity.toPlainString());
            weigh(field, unit, rightQuantity, root);
            return;
        }
        FindingDraft draft = examination
                .find(RuleId.R19, field, line.no())
                .value(Weights.datum(DocumentKind.DECLARATION, stated, pointer(field)))
                .cause(
                        conversion.possible(unit, KILOGRAM)
                                ? NumberCause.ofKilograms(rightQuantity, stated)
                                : NumberCause.of(rightQuantity, stated))
                .delta(rightQuantity, stated)
                .text(
                        "第 " + line.no() + " 项法定数量为 " + stated.toPlainString() + "，按成交数量应为 "
                                + rightQuantity.toPlainString() + "。",
                        "Line " + line.no() + ": the legal quantity is " + stated.toPlainString()
                                + ", but the deal quantity gives " + rightQuantity.toPlainString() + ".");
        replace(draft, field, rightQuantity.toPlainString());
        if (line.unit().equals(unit)) {
            draft.basis(HardRule.K04);
        }
        weigh(field, unit, rightQuantity, draft);
    }

    private FindingDraft wrongUnit(String field, @Nullable String stated, String rightUnit) {
        FindingDraft draft = examination
                .find(RuleId.R19, field, line.no())
                .cause(Cause.UNIT_MIXUP)
                .text(
                        "第 " + line.no() + " 项" + ("legalUnit".equals(field) ? "第一" : "第二") + "法定单位为"
                                + Wording.unitOrEmpty(examination, stated).zh() + "，该商品编号应为"
                                + Wording.unit(examination, rightUnit).zh() + "。",
                        "Line " + line.no() + ": the " + ("legalUnit".equals(field) ? "first" : "second")
                                + " legal unit is "
                                + Wording.unitOrEmpty(examination, stated).en()
                                + ", but the commodity code asks for "
                                + Wording.unit(examination, rightUnit).en() + ".")
                .correct(DocumentKind.DECLARATION, PatchOperation.replace(pointer(field), rightUnit));
        if (stated != null) {
            draft.value(new Datum(DocumentKind.DECLARATION, stated, stated, pointer(field)));
        }
        return draft;
    }

    private void nothingBelongsHere(@Nullable BigDecimal stated) {
        FindingDraft draft = examination
                .find(RuleId.R19, line.legalUnit2() == null ? "legalQuantity2" : "legalUnit2", line.no())
                .text(
                        "第 " + line.no() + " 项的商品编号没有第二法定单位，第二法定单位（" + shown(line.legalUnit2(), "空") + "）和第二法定数量（"
                                + (stated == null ? "空" : stated.toPlainString()) + "）都应为空。",
                        "Line " + line.no() + ": the commodity code has no second legal unit; second unit ("
                                + shown(line.legalUnit2(), "empty") + ") and second quantity ("
                                + (stated == null ? "empty" : stated.toPlainString()) + ") must both be empty.");
        if (line.legalUnit2() == null) {
            draft.basis(HardRule.V12).basis(HardRule.K05);
        } else {
            draft.cause(Cause.UNIT_MIXUP)
                    .value(new Datum(
                            DocumentKind.DECLARATION, line.legalUnit2(), line.legalUnit2(), pointer("legalUnit2")));
            replace(draft, "legalUnit2", null);
        }
        if (stated != null) {
            if (line.legalUnit2() == null) {
                draft.value(Weights.datum(DocumentKind.DECLARATION, stated, pointer("legalQuantity2")));
            }
            replace(draft, "legalQuantity2", null);
        }
    }

    private FindingDraft missingSecondQuantity(@Nullable BigDecimal stated) {
        FindingDraft draft = examination
                .find(RuleId.R19, "legalQuantity2", line.no())
                .basis(HardRule.V12)
                .basis(HardRule.K05)
                .text(
                        "第 " + line.no() + " 项有第二法定单位，第二法定数量必须大于 0。",
                        "Line " + line.no()
                                + " has a second legal unit; the second legal quantity must be more than 0.");
        if (stated != null) {
            draft.value(Weights.datum(DocumentKind.DECLARATION, stated, pointer("legalQuantity2")));
        }
        return draft;
    }

    /** Remembers the right weight of the line for the sum that the net weight is. */
    private void weigh(String member, String unit, @Nullable BigDecimal quantity, FindingDraft by) {
        if (!conversion.possible(unit, KILOGRAM)) {
            return;
        }
        if (quantity == null || quantity.signum() == 0) {
            examination.weights().missing(index, pointer(member), by);
        } else {
            examination.weights().corrected(index, conversion.toBase(quantity, unit), by);
        }
    }

    private String pointer(String member) {
        return "/lines/" + index + "/" + member;
    }

    private static String shown(@Nullable String value, String whenEmpty) {
        return value == null ? whenEmpty : value;
    }
}
