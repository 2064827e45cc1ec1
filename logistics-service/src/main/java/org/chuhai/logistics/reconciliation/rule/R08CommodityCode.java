package org.chuhai.logistics.reconciliation.rule;

import java.util.List;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;
import org.chuhai.logistics.reconciliation.examination.KeyComparison;
import org.chuhai.logistics.reconciliation.examination.LinePair;

/**
 * The declared commodity code is the product's, all ten digits; a simplified list (statistics flag A) may give the first
 * six followed by 0000. The product facts that the order carries are right. A code outside the tariff table is only
 * mentioned. Source: CEB interface specification 202205, gcode; form field CodeTS.
 */
final class R08CommodityCode implements Rule {

    private static final int SIMPLIFIED = 6;
    private static final String PADDING = "0000";

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
        if (isSimplified(declaration, declared) && declared.startsWith(ordered.substring(0, SIMPLIFIED))) {
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
        if (draft != null) {
            if (swappedWithAnother(examination, pair, ordered, declared)) {
                draft.cause(Cause.SWAPPED_LINES);
            }
            pair.hsCorrected(ordered, draft);
        }
    }

    static boolean isSimplified(Declaration declaration, String hsCode) {
        return declaration.route() == Route.LIST
                && "A".equals(declaration.statisticsFlag())
                && hsCode.endsWith(PADDING);
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
        boolean[] foundWrong = new boolean[declaration.lines().size()];
        for (LinePair pair : examination.lines().pairs()) {
            foundWrong[pair.declarationIndex()] = pair.hsFault() != null;
        }
        for (int i = 0; i < foundWrong.length; i++) {
            DeclarationLine line = declaration.lines().get(i);
            if (!foundWrong[i]
                    && examination.reference().tariff().get(line.hsCode()) == null
                    && !isSimplified(declaration, line.hsCode())) {
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
