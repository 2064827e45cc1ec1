package org.chuhai.logistics.reconciliation.rule;

import java.util.List;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.OrderLine;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.HardRule;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;
import org.chuhai.logistics.reconciliation.examination.ItemNumber;
import org.chuhai.logistics.reconciliation.examination.KeyComparison;
import org.chuhai.logistics.reconciliation.examination.LinePair;
import org.chuhai.logistics.reconciliation.examination.LinePairing;
import org.chuhai.logistics.reconciliation.examination.Normal;
import org.chuhai.logistics.reconciliation.examination.Wording;

/**
 * Every line of the order stands once in the declaration and the other way round, under the same number and item number;
 * numbers start at 1 and have no gap; a document without lines says nothing. The order is right. Basis V02, V03, K06.
 * Source: CEB interface specification 202205, gnum; form field GNo.
 */
final class R06LineCorrespondence implements Rule {

    @Override
    public RuleId id() {
        return RuleId.R06;
    }

    @Override
    public void judge(Examination examination) {
        Order order = examination.order();
        Declaration declaration = examination.declaration();
        boolean incomplete = examination.skipsWithout(id(), DocumentKind.ORDER, DocumentKind.DECLARATION);
        boolean empty = false;
        if (order != null && order.lines().isEmpty()) {
            empty = empty(examination, DocumentKind.ORDER);
        }
        if (declaration != null && declaration.lines().isEmpty()) {
            empty = empty(examination, DocumentKind.DECLARATION);
        }
        if (!incomplete && order != null && declaration != null) {
            examination.judged(id());
            if (!empty) {
                compare(examination, order, declaration);
            }
        }
    }

    /** Line by line nothing more could be told than that all are missing. */
    private boolean empty(Examination examination, DocumentKind document) {
        examination.judged(id());
        examination
                .lines()
                .lineFaults()
                .add(examination
                        .find(id(), "lines", null)
                        .basis(HardRule.K06)
                        .text(
                                document.label().zh() + "没有商品项。",
                                Wording.capitalised("the " + document.label().en()) + " has no lines."));
        return true;
    }

    private void compare(Examination examination, Order order, Declaration declaration) {
        LinePairing lines = examination.lines();
        for (int index : lines.missing()) {
            OrderLine missing = order.lines().get(index);
            lines.lineFaults().add(missing(examination, missing, index, lines));
        }
        for (int index : lines.extra()) {
            DeclarationLine extra = declaration.lines().get(index);
            lines.lineFaults().add(extra(examination, extra, index));
        }
        new LineNumbering(examination).judge(order, declaration);
        itemNumbers(examination, lines, declaration.route() == Route.LIST);
    }

    private FindingDraft missing(Examination examination, OrderLine line, int index, LinePairing lines) {
        FindingDraft draft = examination
                .find(id(), "lines", line.no())
                .basis(HardRule.V03)
                .cause(Cause.MISSING_LINE)
                .value(new Datum(
                        DocumentKind.ORDER, shown(line.itemNo(), line.name()), line.itemNo(), "/lines/" + index));
        DeclarationLine toAdd = new LineToDeclare(examination).of(line);
        if (toAdd != null) {
            draft.correct(DocumentKind.DECLARATION, PatchOperation.add("/lines/-", toAdd));
        }
        DeclarationLine alike = lines.mostLike(index);
        String item = shown(line.itemNo(), line.name());
        draft.text(
                "订单第 " + line.no() + " 项（" + item + "）在申报单中没有对应项"
                        + (alike == null ? "" : "，最接近的是申报单第 " + alike.no() + " 项 " + alike.name())
                        + (toAdd == null ? "。" : "；补录时请填写申报要素。"),
                "Line " + line.no() + " of the order (" + item + ") is not declared"
                        + (alike == null
                                ? ""
                                : "; most like it is line " + alike.no() + " of the declaration, " + alike.name())
                        + (toAdd == null ? "." : "; when it is added, its declared elements must be filled in."));
        return draft;
    }

    private FindingDraft extra(Examination examination, DeclarationLine line, int index) {
        String item = line.itemNo() == null ? "" : line.itemNo();
        return examination
                .find(id(), "lines", line.no())
                .basis(HardRule.V03)
                .cause(Cause.EXTRA_LINE)
                .value(new Datum(DocumentKind.DECLARATION, shown(item, line.name()), item, "/lines/" + index))
                .text(
                        "申报单第 " + line.no() + " 项（" + shown(item, line.name()) + "）在订单中没有对应项。",
                        "Line " + line.no() + " of the declaration (" + shown(item, line.name()) + ") is not ordered.")
                .correct(DocumentKind.DECLARATION, PatchOperation.remove("/lines/" + index));
    }

    private void itemNumbers(Examination examination, LinePairing lines, boolean list) {
        KeyComparison comparison = new KeyComparison(examination, id());
        for (LinePair pair : lines.pairs()) {
            String declared = pair.declarationLine().itemNo();
            boolean toldByLength =
                    list && ItemNumber.isTooLongForList(pair.orderLine().itemNo());
            if (declared != null
                    && !toldByLength
                    && !declared.equals(pair.orderLine().itemNo())) {
                FindingDraft draft = comparison.compare(
                        "itemNo",
                        pair.line(),
                        List.of(
                                Datum.key(
                                        DocumentKind.ORDER,
                                        pair.orderLine().itemNo(),
                                        pair.order().pointer("itemNo")),
                                Datum.key(
                                        DocumentKind.DECLARATION,
                                        declared,
                                        pair.declaration().pointer("itemNo"))));
                if (draft != null && swappedWithAnother(lines, pair, declared)) {
                    draft.cause(Cause.SWAPPED_LINES);
                }
            }
        }
    }

    private static boolean swappedWithAnother(LinePairing lines, LinePair pair, String declared) {
        String ordered = Normal.key(pair.orderLine().itemNo());
        return lines.pairs().stream()
                .anyMatch(other -> Normal.key(declared)
                                .equals(Normal.key(other.orderLine().itemNo()))
                        && other.declarationLine().itemNo() != null
                        && ordered.equals(Normal.key(other.declarationLine().itemNo())));
    }

    private static String shown(String itemNo, String name) {
        return itemNo.isEmpty() ? name : itemNo + " " + name;
    }
}
