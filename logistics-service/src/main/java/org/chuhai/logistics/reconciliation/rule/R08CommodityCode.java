package org.chuhai.logistics.reconciliation.rule;

import java.util.List;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;
import org.chuhai.logistics.reconciliation.examination.KeyComparison;
import org.chuhai.logistics.reconciliation.examination.LinePair;

/**
 * The declared commodity code is the product's, all ten digits, unless a simplified list declares the subheading. The
 * product facts that the order carries are right, but not against the tariff table: towards a code that only the order
 * knows nothing is corrected. A code outside the tariff table is only mentioned. Source: CEB interface specification 202205, gcode; form field CodeTS.
 */
final class R08CommodityCode implements Rule {

    @Override
    public RuleId id() {
        return RuleId.R08;
    }

    @Override
    public void judge(Examination examination) {
        Order order = examination.order();
        Declaration declaration = examination.declaration();
        if (order == null || declaration == null) {
            examination.skipsWithout(id(), DocumentKind.ORDER, DocumentKind.DECLARATION);
        } else {
            compare(examination, order, declaration);
        }
        if (declaration != null) {
            mentionUnknown(examination, declaration);
        }
    }

    private void compare(Examination examination, Order order, Declaration declaration) {
        if (order.lines().stream().anyMatch(line -> line.hsCode() == null)) {
            examination.skip(id(), SkipReason.ORDER_HAS_NO_HS);
        }
        if (examination.lines().pairs().isEmpty()) {
            examination.skip(id(), SkipReason.NO_LINE_IN_COMMON);
        }
        KeyComparison comparison = new KeyComparison(examination, id());
        for (LinePair pair : examination.lines().pairs()) {
            String ordered = pair.orderLine().hsCode();
            if (ordered != null) {
                examination.judged(id());
                compare(examination, comparison, declaration, pair, ordered);
            }
        }
    }

    private static void compare(
            Examination examination, KeyComparison comparison, Declaration declaration, LinePair pair, String ordered) {
        String declared = pair.declarationLine().hsCode();
        if (declared.equals(ordered)) {
            return;
        }
        if (SimplifiedCode.standsFor(declaration, declared, ordered)) {
            pair.simplifiedCodeMeans(ordered);
            return;
        }
        FindingDraft draft = comparison.compare(
                "hsCode",
                pair.line(),
                List.of(
                        Datum.key(DocumentKind.ORDER, ordered, pair.order().pointer("hsCode")),
                        Datum.key(
                                DocumentKind.DECLARATION,
                                declared,
                                pair.declaration().pointer("hsCode"))));
        if (draft == null) {
            return;
        }
        boolean onlyDeclaredIsKnown = examination.reference().tariff().get(ordered) == null
                && !SimplifiedCode.rows(examination, declaration, declared).isEmpty();
        if (onlyDeclaredIsKnown) {
            draft.withoutCorrection()
                    .text(
                            "第 " + pair.line() + " 项商品编号不一致：订单为 " + ordered + "，税则表中没有；申报单为 " + declared
                                    + "，税则表中有。请核对订单的商品编号。",
                            "Line " + pair.line() + ": commodity code differs: order " + ordered
                                    + ", which the tariff table does not know; declaration " + declared
                                    + ", which it knows. Check the order's code.");
        } else {
            if (swappedWithAnother(examination, pair, ordered, declared)) {
                draft.cause(Cause.SWAPPED_LINES);
            }
            pair.hsCorrected(ordered, draft);
        }
    }

    private static boolean swappedWithAnother(Examination examination, LinePair pair, String ordered, String declared) {
        for (LinePair other : examination.lines().pairs()) {
            if (other != pair
                    && declared.equals(other.orderLine().hsCode())
                    && ordered.equals(other.declarationLine().hsCode())) {
                return true;
            }
        }
        return false;
    }

    private void mentionUnknown(Examination examination, Declaration declaration) {
        boolean[] told = new boolean[declaration.lines().size()];
        for (LinePair pair : examination.lines().pairs()) {
            // A simplified code that stands for the order's is no row of the table itself.
            told[pair.declarationIndex()] = pair.hsFault() != null
                    || !pair.rightHsCode().equals(pair.declarationLine().hsCode());
        }
        for (int i = 0; i < told.length; i++) {
            DeclarationLine line = declaration.lines().get(i);
            if (!told[i]
                    && SimplifiedCode.rows(examination, declaration, line.hsCode())
                            .isEmpty()) {
                examination
                        .inform(id(), "hsCode", line.no())
                        .value(Datum.key(DocumentKind.DECLARATION, line.hsCode(), "/lines/" + i + "/hsCode"))
                        .text(
                                "第 " + line.no() + " 项商品编号 " + line.hsCode() + " 不在税则表中，法定单位与监管条件无法核对。",
                                "Line " + line.no() + ": commodity code " + line.hsCode()
                                        + " is not in the tariff table; legal units and conditions cannot be checked.");
            }
        }
    }
}
