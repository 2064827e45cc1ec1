package org.chuhai.order.dispatch;

import java.util.List;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.problem.ProblemKind;
import org.chuhai.platform.problem.ProblemType;
import org.chuhai.platform.problem.Refusal;

/** What dispatches refuse. */
public enum DispatchProblem implements ProblemType {
    DISPATCH_DIFFERS(
            422,
            new Text("运单与订单不一致", "The waybill differs from the order"),
            new Text(
                    "errors 逐一列出不一致的项目。卖方、订单号与目的国必须一致：请改正运单或订单，或检查运单号。件数与毛重在订单中只是预计，"
                            + "可在 acknowledged 中列出并在 reason 中说明原因。",
                    "errors names every datum that differs. Seller, order number and country must agree: correct the waybill or"
                            + " the order, or look whether it is the right waybill. Packages and weight are only expected by the"
                            + " order: name them in acknowledged and say why in reason.")),
    WAYBILL_DISPATCHED(
            409,
            new Text("该运单已用于此订单", "The order is dispatched under this waybill already"),
            new Text(
                    "一个订单的每个运单只确认一次发货；请查看订单的发货记录。",
                    "An order is dispatched once under each waybill. Look at the dispatches of the order."));

    private final ProblemKind kind;

    DispatchProblem(int status, Text title, Text help) {
        kind = new ProblemKind(status, title, help);
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    /** Refuses, where a difference is left. */
    static void refuse(List<DispatchCheck> differing) {
        if (!differing.isEmpty()) {
            throw DISPATCH_DIFFERS
                    .because(new Text(
                            "有 " + differing.size() + " 项不一致",
                            differing.size() == 1 ? "a datum differs" : differing.size() + " data differ"))
                    .at(differing.stream()
                            .map(check -> FieldError.inBody(
                                    "/waybillNo", check.datum().name(), check.text()))
                            .toList());
        }
    }

    static Refusal waybillDispatched(String waybillNo) {
        return WAYBILL_DISPATCHED
                .because(new Text("运单 " + waybillNo + " 已确认发货", "goods have left under the waybill " + waybillNo))
                .at(FieldError.inBody("/waybillNo", "TAKEN", new Text("已被使用", "is taken")));
    }

    /** Looks the same whether there is none, it is somebody else's, or nobody has told of it yet. */
    static Refusal waybillUnknown() {
        return CommonProblem.invalid(List.of(FieldError.inBody(
                "/waybillNo",
                FieldError.UNKNOWN,
                new Text("此承运人的运单尚未获知", "is no waybill of this carrier that is known yet"))));
    }

    static Refusal waybillCancelled() {
        return CommonProblem.invalid(List.of(
                FieldError.inBody("/waybillNo", "CANCELLED", new Text("运单已取消", "is a waybill that was cancelled"))));
    }
}
