package org.chuhai.logistics.shipment;

import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.problem.ProblemKind;
import org.chuhai.platform.problem.ProblemType;
import org.chuhai.platform.problem.Refusal;

/** What shipments refuse. */
public enum ShipmentProblem implements ProblemType {
    SHIPMENT_STATE_REFUSES(
            409,
            new Text("货件当前状态不允许", "The shipment's state does not allow this"),
            new Text(
                    "货件的生命周期规定了每个状态可以接受的操作；allowed 列出现在可以进行的操作，allowed-actions 子资源给出每个操作的原因。",
                    "The life cycle says which state takes which action; allowed lists those that it takes now, and the"
                            + " sub-resource allowed-actions gives the reason for each of the others.")),
    SHIPMENT_REFERENCE_TAKEN(
            409,
            new Text("货件编号已使用", "The reference is taken"),
            new Text(
                    "一个店铺的货件编号不可重复。请改用已有货件，或换一个编号。",
                    "A shop uses each reference once. Work with the shipment that there is, or take another reference.")),
    SHIPMENT_WAYBILL_TAKEN(
            409,
            new Text("运单已属于另一货件", "The waybill belongs to another shipment"),
            new Text(
                    "同一承运人的一个运单号在一个店铺内只属于一个未取消的货件。请检查运单号与承运人代码。",
                    "A number of a carrier belongs to one shipment of a shop, unless that is cancelled. Check the number and"
                            + " the carrier's code."));

    private final ProblemKind kind;

    ShipmentProblem(int status, Text title, Text help) {
        kind = new ProblemKind(status, title, help);
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    /** Why a shipment in this state does not take the action. */
    static Text reason(ShipmentState state, ShipmentAction action) {
        return new Text(
                "货件" + state.words().zh() + "，不能" + action.words().zh(),
                "a shipment that is " + state.words().en() + " cannot "
                        + action.words().en());
    }

    static Refusal stateRefuses(ShipmentState state, ShipmentAction action) {
        return SHIPMENT_STATE_REFUSES
                .because(reason(state, action))
                .allowing(ShipmentLifeCycle.actions(state).stream()
                        .map(ShipmentAction::name)
                        .toList());
    }

    static Refusal referenceTaken(String reference) {
        return SHIPMENT_REFERENCE_TAKEN
                .because(new Text(
                        "店铺已有编号为 " + reference + " 的货件", "the shop has a shipment with the reference " + reference))
                .at(FieldError.inBody("/reference", "TAKEN", new Text("已被使用", "is taken")));
    }

    static Refusal waybillTaken(AssignWaybill command) {
        return SHIPMENT_WAYBILL_TAKEN
                .because(new Text(
                        "运单 " + command.waybillNo() + " 已属于该店铺的另一货件",
                        "the waybill " + command.waybillNo() + " belongs to another shipment of the shop"))
                .at(FieldError.inBody("/waybillNo", "TAKEN", new Text("已被使用", "is taken")));
    }
}
