package org.chuhai.logistics.reconciliation.rule;

import java.util.List;
import org.chuhai.logistics.codetable.TradeMode;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * The trade mode fits the type of the order: B with 9710, W with 9810, E with 9610 or 1210. The order says what was
 * agreed, so the declaration changes; which of two modes fits only people know. Source: CEB interface specification 202205, orderType, tradeMode.
 */
final class R05OrderTypeAndTradeMode implements OrderAndDeclarationRule {

    @Override
    public RuleId id() {
        return RuleId.R05;
    }

    @Override
    public void judge(Examination examination, Order order, Declaration declaration) {
        var modes = examination.reference().codeTables().tradeModes();
        TradeMode mode = modes.get(declaration.tradeMode());
        if (mode != null && mode.orderTypes().contains(order.orderType())) {
            return;
        }
        List<TradeMode> fitting = modes.rows().stream()
                .filter(candidate -> candidate.orderTypes().contains(order.orderType()))
                .toList();
        Text text = text(mode, declaration.tradeMode(), order.orderType(), fitting);
        FindingDraft draft = examination
                .find(id(), "tradeMode", null)
                .value(Datum.key(DocumentKind.ORDER, order.orderType(), "/orderType"))
                .value(Datum.key(DocumentKind.DECLARATION, declaration.tradeMode(), "/tradeMode"))
                .text(text.zh(), text.en());
        if (fitting.size() == 1) {
            draft.correct(
                    DocumentKind.DECLARATION,
                    PatchOperation.replace("/tradeMode", fitting.getFirst().code()));
        }
    }

    private static Text text(@Nullable TradeMode mode, String stated, String orderType, List<TradeMode> fitting) {
        List<String> codes = fitting.stream().map(TradeMode::code).toList();
        Text wrong = mode == null
                ? new Text("不在代码表中，也", "is not in the code table and")
                : mode.orderTypes().isEmpty()
                        ? new Text(
                                "（" + mode.name().zh() + "）不是跨境电商监管方式，",
                                "(" + mode.name().en() + ") is no mode of" + " cross-border e-commerce and")
                        : new Text("", "");
        Text right = codes.isEmpty()
                ? new Text("，没有监管方式适用于该类型。", ", a type that no trade mode goes with.")
                : new Text(
                        "，该类型应为 " + String.join(" 或 ", codes) + "。",
                        ", which goes with " + String.join(" or ", codes) + ".");
        return new Text(
                "监管方式 " + stated + (wrong.zh().isEmpty() ? " " : wrong.zh()) + "与订单类型 " + orderType + " 不符"
                        + right.zh(),
                "Trade mode " + stated + (wrong.en().isEmpty() ? "" : " " + wrong.en()) + " does not fit order type "
                        + orderType + right.en());
    }
}
