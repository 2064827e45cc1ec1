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
        List<String> codes = fitting.stream().map(TradeMode::code).toList();
        FindingDraft draft = examination
                .find(id(), "tradeMode", null)
                .value(Datum.key(DocumentKind.ORDER, order.orderType(), "/orderType"))
                .value(Datum.key(DocumentKind.DECLARATION, declaration.tradeMode(), "/tradeMode"))
                .text(
                        "监管方式 " + declaration.tradeMode() + " 与订单类型 " + order.orderType() + " 不符，该类型应为 "
                                + String.join(" 或 ", codes) + "。",
                        "Trade mode " + declaration.tradeMode() + " does not fit order type " + order.orderType()
                                + ", which goes with " + String.join(" or ", codes) + ".");
        if (fitting.size() == 1) {
            draft.correct(
                    DocumentKind.DECLARATION,
                    PatchOperation.replace("/tradeMode", fitting.getFirst().code()));
        }
    }
}
