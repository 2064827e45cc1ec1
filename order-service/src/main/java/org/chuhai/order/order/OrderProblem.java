package org.chuhai.order.order;

import java.util.List;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.problem.ProblemKind;
import org.chuhai.platform.problem.ProblemType;
import org.chuhai.platform.problem.Refusal;

/** What orders refuse. */
public enum OrderProblem implements ProblemType {
    ORDER_STATE_REFUSES(
            409,
            new Text("订单当前状态不允许", "The order's state does not allow this"),
            new Text(
                    "订单的生命周期规定了每个状态可以接受的操作，已发货的部分还会限制取消与改址；allowed 列出现在可以进行的操作，" + "allowed-actions 子资源给出每个操作的原因。",
                    "The life cycle says which state takes which action, and what was shipped can neither be cancelled nor"
                            + " sent elsewhere; allowed lists what is possible now, and the sub-resource allowed-actions gives"
                            + " the reason for each of the others.")),
    ORDER_LINE_SHIPPED(
            409,
            new Text("该行已有发货", "The line is shipped already"),
            new Text(
                    "已发货的行只能更改数量，且不得少于已发货与已取消之和；商品、单位与价格不再更改。",
                    "A line of which something was shipped changes its quantity only, and never below what was shipped or"
                            + " cancelled; its goods, unit and price stay.")),
    ORDER_NO_TAKEN(
            409,
            new Text("订单号已使用", "The order number is taken"),
            new Text(
                    "一个店铺的订单号不可重复。请改用已有订单，或检查平台的订单号。",
                    "A shop uses each order number once. Work with the order that there is, or check the platform's number."));

    private final ProblemKind kind;

    OrderProblem(int status, Text title, Text help) {
        kind = new ProblemKind(status, title, help);
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    /** Why an order in this state does not take the action. */
    static Text reason(OrderState state, OrderAction action) {
        return new Text(
                "订单" + state.words().zh() + "，不能" + action.words().zh(),
                "an order that is " + state.words().en() + " cannot "
                        + action.words().en());
    }

    static Refusal stateRefuses(Text reason, List<OrderAction> allowed) {
        return ORDER_STATE_REFUSES
                .because(reason)
                .allowing(allowed.stream().map(OrderAction::name).toList());
    }

    static Refusal orderNoTaken(String orderNo) {
        return ORDER_NO_TAKEN
                .because(new Text("店铺已有订单号为 " + orderNo + " 的订单", "the shop has an order with the number " + orderNo))
                .at(FieldError.inBody("/orderNo", "TAKEN", new Text("已被使用", "is taken")));
    }

    static Refusal lineShipped(int no) {
        return ORDER_LINE_SHIPPED.because(new Text(
                "第 " + no + " 行已有发货，只能更改数量", "of line " + no + " something was shipped: only its quantity changes"));
    }
}
