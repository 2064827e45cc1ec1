package org.chuhai.logistics.shipment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.chuhai.logistics.Api;
import org.junit.jupiter.api.Test;

/** From the draft to its booking or its end. */
@QuarkusTest
class ShipmentResourceTest {

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();
    private final Desk desk = new Desk(() -> api.operator(shop), shop);

    @Test
    void aDraftIsPreparedAndBooked() {
        String location = desk.complete("EXP-1", "WB-1");

        desk.command(location + "/booking", 3, "")
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("state", equalTo("BOOKED"));

        api.manager()
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("state", equalTo("BOOKED"))
                .body("shopId", equalTo(shop.toString()))
                .body("packages.number", contains("1", "2"))
                .body("packages.weightKg", contains("12.5", "0.125"))
                .body("weightKg", equalTo("12.625"))
                .body("legs.mode", contains("2", "3"))
                .body("legs[1].from.locode", nullValue())
                .body("legs[1].to.name", equalTo("Moscow"))
                .body("legs[0].plannedDeparture", equalTo("2026-03-02T08:00:00Z"))
                .body("waybill.waybillNo", equalTo("WB-1"));
    }

    @Test
    void bookingNamesWhatIsMissing() {
        String location = desk.draft("EXP-1");

        desk.command(location + "/booking", 0, "")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/packages", "/legs", "/waybill"));
        api.manager().get(location).then().header("ETag", "\"0\"").body("state", equalTo("DRAFT"));
    }

    @Test
    void aShipmentIsBookedOnce() {
        String location = desk.booked("EXP-1", "WB-1");

        desk.command(location + "/booking", 4, "")
                .then()
                .statusCode(409)
                .body("code", equalTo("shipment-state-refuses"))
                .body("allowed", hasItem("CANCEL"))
                .body("detail", equalTo("a shipment that is booked cannot be booked"));
    }

    @Test
    void aRepeatedBookingIsTheSameBooking() {
        String location = desk.complete("EXP-1", "WB-1");

        for (String replayed : new String[] {null, "true"}) {
            api.manager()
                    .header("Idempotency-Key", "once")
                    .header("If-Match", "\"3\"")
                    .post(location + "/booking")
                    .then()
                    .statusCode(200)
                    .header("Idempotent-Replayed", equalTo(replayed))
                    .header("ETag", "\"4\"")
                    .body("weightKg", equalTo("12.625"));
        }
    }

    @Test
    void aCommandSaysWhichVersionItHasSeen() {
        String location = desk.complete("EXP-1", "WB-1");

        api.manager()
                .header("Idempotency-Key", "k")
                .post(location + "/booking")
                .then()
                .statusCode(428);
        desk.command(location + "/booking", 2, "").then().statusCode(412);
        desk.put(location + "/packages", 2, Desk.PACKAGES).then().statusCode(412);
        api.manager().delete(location).then().statusCode(428);
    }

    @Test
    void aCancelledShipmentIsAtItsEnd() {
        String location = desk.booked("EXP-1", "WB-1");

        desk.command(location + "/cancellation", 4, "{\"reason\":\" \"}").then().statusCode(422);
        desk.command(location + "/cancellation", 4, "{\"reason\":\"买方取消\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancellationReason", equalTo("买方取消"));
        desk.put(location + "/packages", 5, Desk.PACKAGES)
                .then()
                .statusCode(409)
                .body("allowed", emptyIterable());
    }

    @Test
    void onlyADraftIsDeleted() {
        String draft = desk.complete("EXP-1", "WB-1");
        String booked = desk.booked("EXP-2", "WB-2");

        api.operator(shop).header("If-Match", "\"4\"").delete(booked).then().statusCode(409);
        api.operator(shop).header("If-Match", "\"3\"").delete(draft).then().statusCode(204);

        api.manager().get(draft).then().statusCode(404);
        api.manager().get("/v1/shipments").then().body("items.reference", contains("EXP-2"));
    }

    @Test
    void allowedActionsSayWhyNot() {
        String location = desk.draft("EXP-1");

        api.manager()
                .header("Accept-Language", "zh")
                .get(location + "/allowed-actions")
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("actions", hasSize(ShipmentAction.values().length))
                .body("actions.find { it.action == 'DELETE' }.allowed", equalTo(true))
                .body("actions.find { it.action == 'DELETE' }.reason", nullValue())
                .body("actions.find { it.action == 'BOOK' }.allowed", equalTo(false))
                .body("actions.find { it.action == 'BOOK' }.reason", containsString("运单"))
                .body("actions.find { it.action == 'RECORD_TRACKING_EVENT' }.reason", equalTo("货件草稿，不能记录物流事件"));
    }
}
