package org.chuhai.logistics.wall;

import static org.chuhai.logistics.wall.Lists.cursor;
import static org.chuhai.testing.wall.Reference.body;
import static org.chuhai.testing.wall.Reference.path;
import static org.chuhai.testing.wall.Reference.query;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuhai.logistics.shipment.Desk;
import org.chuhai.testing.wall.Caller;
import org.chuhai.testing.wall.Reference;
import org.chuhai.testing.wall.Reference.Sending;

/** How the operations on shipments and their history name rows. */
final class ShipmentReferences {

    private static final int CREATED = 201;
    private static final int FORBIDDEN = 403;
    private static final int UNPROCESSABLE = 422;
    private static final String EVENT = ShopOfRows.event("\"status\":\"DELIVERED\"", "WALL");

    private ShipmentReferences() {}

    static Map<String, List<Reference<Rows>>> all() {
        Map<String, List<Reference<Rows>>> all = new HashMap<>(Map.of(
                "openShipment",
                List.of(
                        body(
                                        "shopId",
                                        Rows::shopId,
                                        (caller, asked) -> caller.post(
                                                "/v1/shipments",
                                                draft(asked, caller.own().reference())))
                                .answering(CREATED, UNPROCESSABLE),
                        body(
                                        "reference",
                                        Rows::reference,
                                        (caller, asked) -> caller.post(
                                                "/v1/shipments",
                                                draft(caller.empty().toString(), asked)))
                                .numbered()
                                .answering(CREATED, CREATED)),
                "listShipments",
                List.of(
                        cursor(rows -> "/v1/shipments"),
                        query("shopId", Rows::shopId, (caller, asked) -> caller.get("/v1/shipments?shopId=" + asked))
                                .answering(200, UNPROCESSABLE),
                        query(
                                        "waybillNo",
                                        Rows::parcel,
                                        (caller, asked) -> caller.get("/v1/shipments?waybillNo=" + asked))
                                .numbered()),
                "getShipment",
                List.of(id((caller, asked) -> caller.get("/v1/shipments/" + asked))),
                "listShipmentAllowedActions",
                List.of(id((caller, asked) -> caller.get(of(asked) + "allowed-actions"))),
                "replaceShipmentPackages",
                List.of(id((caller, asked) -> caller.put(of(asked) + "packages", Desk.PACKAGES))),
                "replaceShipmentLegs",
                List.of(id((caller, asked) -> caller.put(of(asked) + "legs", Desk.LEGS))),
                "assignShipmentWaybill",
                List.of(
                        id((caller, asked) -> caller.put(of(asked) + "waybill", Desk.waybill("WALL"))),
                        body("waybillNo", Rows::parcel, ShipmentReferences::assign)
                                .numbered()
                                .answering(200, 200)),
                "bookShipment",
                List.of(id((caller, asked) -> caller.post(of(asked) + "booking"))),
                "cancelShipment",
                List.of(id((caller, asked) -> caller.post(of(asked) + "cancellation", "{\"reason\":\"wall\"}"))),
                "deleteShipment",
                List.of(id((caller, asked) -> caller.delete("/v1/shipments/" + asked)))));
        all.putAll(history());
        return all;
    }

    private static Map<String, List<Reference<Rows>>> history() {
        return Map.of(
                "recordTrackingEvent",
                List.of(
                        id((caller, asked) -> caller.post(of(asked) + "tracking-events", EVENT)),
                        body(
                                "retracts",
                                Rows::eventId,
                                (caller, asked) -> caller.post(
                                        of(caller.own().shipmentId()) + "tracking-events",
                                        ShopOfRows.event("\"retracts\":\"" + asked + "\"", "WALL-RETRACTS")))),
                "listTrackingEvents",
                List.of(
                        id((caller, asked) -> caller.get(of(asked) + "tracking-events")),
                        cursor(rows -> of(rows.shipmentId()) + "tracking-events")),
                "listMilestones",
                List.of(id((caller, asked) -> caller.get(of(asked) + "milestones"))),
                "pushTrackingEvents",
                List.of(
                        body(
                                        "shipmentId",
                                        Rows::shipmentId,
                                        (caller, asked) -> caller.postLines(
                                                "/v1/tracking-events",
                                                "{\"shipmentId\":\"%s\",\"event\":%s}".formatted(asked, EVENT)))
                                .goneAs(Rows::goneShipment)
                                .answering(200, FORBIDDEN),
                        body(
                                        "waybillNo",
                                        Rows::parcel,
                                        (caller, asked) -> caller.postLines(
                                                "/v1/tracking-events",
                                                "{\"waybillNo\":\"%s\",\"carrierCode\":\"%s\",\"event\":%s}"
                                                        .formatted(asked, Desk.CARRIER, EVENT)))
                                .numbered()
                                .answering(200, FORBIDDEN)));
    }

    private static Reference<Rows> id(Sending<Rows> sending) {
        return path("id", Rows::shipmentId, sending).goneAs(Rows::goneShipment);
    }

    /** The carrier's number is free in every shop that does not use it. */
    private static Response assign(Caller<Rows> caller, String asked) {
        Response opened = caller.post("/v1/shipments", draft(caller.empty().toString(), "WALL-" + UUID.randomUUID()));
        return opened.statusCode() == CREATED
                ? caller.put(of(opened.path("id")) + "waybill", Desk.waybill(asked))
                : opened;
    }

    private static String draft(String shop, String reference) {
        return "{\"shopId\":\"%s\",\"reference\":\"%s\"}".formatted(shop, reference);
    }

    private static String of(String id) {
        return "/v1/shipments/" + id + "/";
    }
}
