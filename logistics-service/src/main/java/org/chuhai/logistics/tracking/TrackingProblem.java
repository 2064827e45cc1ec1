package org.chuhai.logistics.tracking;

import java.util.List;
import java.util.UUID;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.problem.ProblemKind;
import org.chuhai.platform.problem.ProblemType;
import org.chuhai.platform.problem.Refusal;

/** What tracking refuses. */
public enum TrackingProblem implements ProblemType {
    TRACKING_EVENT_DIFFERS(
            409,
            new Text("来源事件编号已用于不同内容", "The source's event id was used with another content"),
            new Text(
                    "同一来源的事件编号在一个货件内只代表一个事件，事件不可更改。若原事件有误，请先用 retracts 撤回，再以新的编号发送。",
                    "An id of a source stands for one event of a shipment, and events never change. If it was wrong, take it"
                            + " back with retracts and send the right one under another id.")),
    TRACKING_OVERTAKEN(
            409,
            new Text("另一个请求更快", "Another request was faster"),
            new Text(
                    "另一个请求正在处理或刚刚修改了此货件，此行未被记录。请原样重新发送此行。",
                    "Another request is at work on the shipment, or has just changed it, and the row was not recorded. Send"
                            + " it again as it stands.")),
    TRACKING_PUSH_TOO_LONG(
            503,
            new Text("推送耗时过长", "The push took too long"),
            new Text(
                    "推送的处理时间已用完，此行未被处理。请原样重新发送此行；请及时读取答复，或一次少发送一些行。",
                    "The time of the push was used up before the row's turn came. Send it again as it stands; read the answers"
                            + " while they come, or send fewer rows at once.")),
    TRACKING_HISTORY_FULL(
            409,
            new Text("物流事件已达上限", "The history is full"),
            new Text(
                    "一个货件最多记录 " + TrackingService.MOST_EVENTS + " 个事件。请检查来源是否重复发送。",
                    "A shipment takes at most " + TrackingService.MOST_EVENTS
                            + " events. Look whether a source repeats itself under new ids."));

    private final ProblemKind kind;

    TrackingProblem(int status, Text title, Text help) {
        kind = new ProblemKind(status, title, help);
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    static Refusal differs(TrackingEvent known, String base) {
        return TRACKING_EVENT_DIFFERS
                .because(new Text(
                        "事件 " + known.id() + " 已以此编号记录了不同内容",
                        "the event " + known.id() + " was recorded under this id with another content"))
                .at(FieldError.inBody(
                        base + "/sourceEventId", "TAKEN", new Text("已用于不同内容", "was used with another content")));
    }

    static Refusal full() {
        return TRACKING_HISTORY_FULL.because(new Text(
                "货件已有 " + TrackingService.MOST_EVENTS + " 个事件",
                "the shipment has " + TrackingService.MOST_EVENTS + " events already"));
    }

    static Refusal cannotRetract(String base, String code, String zh, String en) {
        return CommonProblem.invalid(List.of(FieldError.inBody(base + "/retracts", code, new Text(zh, en))));
    }

    static Refusal unknownShipment(UUID id) {
        return CommonProblem.invalid(List.of(FieldError.inBody(
                "/shipmentId",
                FieldError.UNKNOWN,
                new Text("没有您能看到的货件 " + id, "there is no shipment " + id + " that you can see"))));
    }

    static Refusal unknownWaybill() {
        return CommonProblem.invalid(List.of(FieldError.inBody(
                "/waybillNo",
                FieldError.UNKNOWN,
                new Text("没有您能看到的货件使用此承运人的此运单", "no shipment that you can see travels under this carrier's waybill"))));
    }

    static Refusal ambiguousWaybill() {
        return CommonProblem.invalid(List.of(FieldError.inBody(
                "/waybillNo",
                "AMBIGUOUS",
                new Text(
                        "多个店铺的货件使用此运单，请改用 shipmentId",
                        "shipments of several shops travel under it; name one by shipmentId"))));
    }

    static Refusal unnamedShipment() {
        return CommonProblem.invalid(List.of(FieldError.inBody(
                "/shipmentId",
                "REQUIRED",
                new Text(
                        "请填写 shipmentId，或同时填写 waybillNo 与 carrierCode（不得都填）",
                        "give either shipmentId, or waybillNo and carrierCode"))));
    }
}
