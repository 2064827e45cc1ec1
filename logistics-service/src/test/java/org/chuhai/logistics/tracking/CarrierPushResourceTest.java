package org.chuhai.logistics.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.shipment.Desk;
import org.chuhai.testing.server.Token;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CarrierPushResourceTest {

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();
    private final Desk desk = new Desk(api::manager, shop);

    @Test
    void rowsNameTheirShipmentByWaybillOrId() throws JsonProcessingException {
        String first = desk.booked("EXP-1", "WB-1");
        String second = desk.booked("EXP-2", "WB-2");

        List<JsonNode> results = Carrier.push(
                api,
                Carrier.underWaybill("WB-1", Carrier.event("1", "IN_TRANSIT")),
                Carrier.ofShipment(Desk.id(second), Carrier.event("1", "DELIVERED")));

        assertThat(results).extracting(Carrier::outcome).containsExactly("1 RECORDED", "2 RECORDED");
        assertThat(results.getFirst().path("shipmentId").textValue()).isEqualTo(Desk.id(first));
        assertThat(state(first)).isEqualTo("IN_TRANSIT");
        assertThat(state(second)).isEqualTo("DELIVERED");
    }

    @Test
    void theSamePushTwiceRecordsNothingTwice() throws JsonProcessingException {
        String shipment = desk.booked("EXP-1", "WB-1");
        String row = Carrier.underWaybill("WB-1", Carrier.event("1", "IN_TRANSIT"));
        List<JsonNode> once = Carrier.push(api, row);

        List<JsonNode> again = Carrier.push(api, row, row);

        assertThat(again).extracting(Carrier::outcome).containsExactly("1 DUPLICATE", "2 DUPLICATE");
        assertThat(again.getFirst().path("eventId")).isEqualTo(once.getFirst().path("eventId"));
        api.manager().get(shipment + "/tracking-events").then().body("items.sourceEventId", contains("1"));
    }

    @Test
    void aBadRowStopsNoOther() throws JsonProcessingException {
        String shipment = desk.booked("EXP-1", "WB-1");
        desk.draft("EXP-2");

        List<JsonNode> results = Carrier.push(
                api,
                "{\"waybillNo\":",
                "null",
                "[]",
                Carrier.underWaybill("WB-1", Carrier.event("1", "TELEPORTED")),
                "",
                Carrier.underWaybill("WB-9", Carrier.event("1", "IN_TRANSIT")),
                Carrier.underWaybill("WB-1", Carrier.event(" ", "IN_TRANSIT")),
                Carrier.underWaybill("WB-1\\u0000", Carrier.event("1", "IN_TRANSIT")),
                Carrier.underWaybill("WB-1", Carrier.event("1", "IN_TRANSIT"))
                        .replace("\"event\"", "\"colour\":1,\"event\""),
                Carrier.ofShipment(UUID.randomUUID().toString(), Carrier.event("1", "IN_TRANSIT")),
                "{\"event\":" + Carrier.event("1", "IN_TRANSIT") + "}",
                Carrier.underWaybill("WB-1", Carrier.event("1", "IN_TRANSIT")),
                Carrier.underWaybill("WB-1", Carrier.event("1", "DELIVERED")));

        assertThat(results)
                .extracting(Carrier::outcome)
                .containsExactly(
                        "1 REFUSED malformed-request ",
                        "2 REFUSED malformed-request ",
                        "3 REFUSED malformed-request ",
                        "4 REFUSED invalid-content /event/status",
                        "6 REFUSED invalid-content /waybillNo",
                        "7 REFUSED invalid-content /event/sourceEventId",
                        "8 REFUSED malformed-request /waybillNo",
                        "9 REFUSED malformed-request /colour",
                        "10 REFUSED invalid-content /shipmentId",
                        "11 REFUSED invalid-content /shipmentId",
                        "12 RECORDED",
                        "13 REFUSED tracking-event-differs /event/sourceEventId");
        assertThat(state(shipment)).isEqualTo("IN_TRANSIT");
    }

    @Test
    void aStateThatTakesNoEventSaysSoInTheRow() throws JsonProcessingException {
        String draft = desk.draft("EXP-1");

        List<JsonNode> results = Carrier.results(Carrier.post(
                api.manager().header("Accept-Language", "zh"),
                Carrier.ofShipment(Desk.id(draft), Carrier.event("1", "IN_TRANSIT"))));

        JsonNode problem = results.getFirst().path("problem");
        assertThat(problem.path("status").intValue()).isEqualTo(409);
        assertThat(problem.path("detail").textValue()).isEqualTo("货件草稿，不能记录物流事件");
        assertThat(problem.path("allowed").valueStream().map(JsonNode::textValue))
                .contains("BOOK");
        assertThat(problem.path("type").textValue()).endsWith("/problems/shipment-state-refuses");
    }

    @Test
    void aWaybillOfTwoShopsIsNoName() throws JsonProcessingException {
        desk.booked("EXP-1", "WB-1");
        UUID other = UUID.randomUUID();
        new Desk(api::manager, other).booked("EXP-1", "WB-1");

        List<JsonNode> results = Carrier.push(api, Carrier.underWaybill("WB-1", Carrier.event("1", "IN_TRANSIT")));

        assertThat(results.getFirst().at("/problem/errors/0/code").textValue()).isEqualTo("AMBIGUOUS");
    }

    @Test
    void whatAnotherTenantOwnsLooksLikeWhatDoesNotExist() throws JsonProcessingException {
        String shipment = desk.booked("EXP-1", "WB-1");
        String nowhere = UUID.randomUUID().toString();
        Api stranger = Api.newTenant();

        List<JsonNode> results = Carrier.push(
                stranger,
                Carrier.ofShipment(Desk.id(shipment), Carrier.event("1", "IN_TRANSIT")),
                Carrier.ofShipment(nowhere, Carrier.event("1", "IN_TRANSIT")),
                Carrier.underWaybill("WB-1", Carrier.event("1", "IN_TRANSIT")),
                Carrier.underWaybill("WB-9", Carrier.event("1", "IN_TRANSIT")));

        assertThat(results)
                .extracting(Carrier::outcome)
                .containsExactly(
                        "1 REFUSED invalid-content /shipmentId",
                        "2 REFUSED invalid-content /shipmentId",
                        "3 REFUSED invalid-content /waybillNo",
                        "4 REFUSED invalid-content /waybillNo");
        assertThat(results.get(0).path("problem").toString().replace(Desk.id(shipment), nowhere))
                .isEqualTo(results.get(1).path("problem").toString());
        assertThat(results.get(2).path("problem")).isEqualTo(results.get(3).path("problem"));
        assertThat(state(shipment)).isEqualTo("BOOKED");
    }

    @Test
    void onlyManagersAndMachinesPush() {
        Carrier.post(api.operator(shop), "{}").then().statusCode(403).body("code", equalTo("forbidden"));
        Carrier.post(Api.by(Token.of(api.tenant()).role("integration")), "{}")
                .then()
                .statusCode(200);
    }

    @Test
    void anEmptyPushAndOneOfTooManyRowsAreRefusedAsAWhole() {
        Carrier.post(api.manager(), "", " ").then().statusCode(422).body("errors.code", contains("SIZE"));
        Carrier.post(api.manager(), "{}\n".repeat(10_001))
                .then()
                .statusCode(422)
                .body("errors.code", contains("SIZE"));
    }

    @Test
    void onlyNdjsonIsTaken() {
        api.manager()
                .contentType("application/json")
                .body("{}")
                .post("/v1/tracking-events")
                .then()
                .statusCode(415);
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws JsonProcessingException {
        desk.booked("EXP-1", "WB-1");
        byte[] row = Carrier.underWaybill("WB-1", Carrier.event("\u00e9", "IN_TRANSIT"))
                .getBytes(StandardCharsets.ISO_8859_1);

        Response response =
                api.manager().contentType("application/x-ndjson").body(row).post("/v1/tracking-events");

        assertThat(Carrier.outcome(Carrier.results(response).getFirst())).startsWith("1 REFUSED malformed-request");
    }

    private String state(String shipment) {
        return api.manager().get(shipment).path("state");
    }
}
