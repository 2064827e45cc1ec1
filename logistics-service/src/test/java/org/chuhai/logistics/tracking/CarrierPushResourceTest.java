package org.chuhai.logistics.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.shipment.Desk;
import org.chuhai.testing.server.Token;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CarrierPushResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();
    private final Desk desk = new Desk(api::manager, shop);

    @Test
    void rowsNameTheirShipmentByWaybillOrId() throws JsonProcessingException {
        String first = desk.booked("EXP-1", "WB-1");
        String second = desk.booked("EXP-2", "WB-2");

        List<JsonNode> results = results(push(
                underWaybill("WB-1", event("1", "IN_TRANSIT")), ofShipment(Desk.id(second), event("1", "DELIVERED"))));

        assertThat(results).extracting(CarrierPushResourceTest::outcome).containsExactly("1 RECORDED", "2 RECORDED");
        assertThat(results.getFirst().path("shipmentId").textValue()).isEqualTo(Desk.id(first));
        assertThat(state(first)).isEqualTo("IN_TRANSIT");
        assertThat(state(second)).isEqualTo("DELIVERED");
    }

    @Test
    void theSamePushTwiceRecordsNothingTwice() throws JsonProcessingException {
        String shipment = desk.booked("EXP-1", "WB-1");
        String row = underWaybill("WB-1", event("1", "IN_TRANSIT"));
        List<JsonNode> once = results(push(row));

        List<JsonNode> again = results(push(row, row));

        assertThat(again).extracting(CarrierPushResourceTest::outcome).containsExactly("1 DUPLICATE", "2 DUPLICATE");
        assertThat(again.getFirst().path("eventId")).isEqualTo(once.getFirst().path("eventId"));
        api.manager().get(shipment + "/tracking-events").then().body("items.sourceEventId", contains("1"));
    }

    @Test
    void aBadRowStopsNoOther() throws JsonProcessingException {
        String shipment = desk.booked("EXP-1", "WB-1");
        desk.draft("EXP-2");

        List<JsonNode> results = results(push(
                "{\"waybillNo\":",
                "null",
                "[]",
                underWaybill("WB-1", event("1", "TELEPORTED")),
                "",
                underWaybill("WB-9", event("1", "IN_TRANSIT")),
                underWaybill("WB-1", event(" ", "IN_TRANSIT")),
                underWaybill("WB-1\\u0000", event("1", "IN_TRANSIT")),
                underWaybill("WB-1", event("1", "IN_TRANSIT")).replace("\"event\"", "\"colour\":1,\"event\""),
                ofShipment(UUID.randomUUID().toString(), event("1", "IN_TRANSIT")),
                "{\"event\":" + event("1", "IN_TRANSIT") + "}",
                underWaybill("WB-1", event("1", "IN_TRANSIT")),
                underWaybill("WB-1", event("1", "DELIVERED"))));

        assertThat(results)
                .extracting(CarrierPushResourceTest::outcome)
                .containsExactly(
                        "1 REFUSED malformed-request ",
                        "2 REFUSED malformed-request ",
                        "3 REFUSED malformed-request ",
                        "4 REFUSED invalid-content /event/status",
                        "6 REFUSED invalid-content /waybillNo",
                        "7 REFUSED invalid-content /event/sourceEventId",
                        "8 REFUSED invalid-content /waybillNo",
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

        List<JsonNode> results = results(post(
                api.manager().header("Accept-Language", "zh"), ofShipment(Desk.id(draft), event("1", "IN_TRANSIT"))));

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

        List<JsonNode> results = results(push(underWaybill("WB-1", event("1", "IN_TRANSIT"))));

        assertThat(results.getFirst().at("/problem/errors/0/code").textValue()).isEqualTo("AMBIGUOUS");
    }

    @Test
    void anotherTenantsWaybillIsUnknown() throws JsonProcessingException {
        String shipment = desk.booked("EXP-1", "WB-1");
        Api stranger = Api.newTenant();

        List<JsonNode> results = results(post(
                stranger.manager(),
                underWaybill("WB-1", event("1", "IN_TRANSIT")),
                ofShipment(Desk.id(shipment), event("2", "IN_TRANSIT"))));

        assertThat(results)
                .extracting(CarrierPushResourceTest::outcome)
                .containsExactly("1 REFUSED invalid-content /waybillNo", "2 REFUSED invalid-content /shipmentId");
        assertThat(state(shipment)).isEqualTo("BOOKED");
    }

    @Test
    void onlyManagersAndMachinesPush() {
        post(api.operator(shop), "{}").then().statusCode(403).body("code", equalTo("forbidden"));
        post(Api.as(Token.of(api.tenant()).role("integration")), "{}").then().statusCode(200);
    }

    @Test
    void anEmptyPushAndOneOfTooManyRowsAreRefusedAsAWhole() {
        push("", " ").then().statusCode(422).body("errors.code", contains("SIZE"));
        push("{}\n".repeat(10_001)).then().statusCode(422).body("errors.code", contains("SIZE"));
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
        byte[] row = underWaybill("WB-1", event("\u00e9", "IN_TRANSIT")).getBytes(StandardCharsets.ISO_8859_1);

        Response response =
                api.manager().contentType("application/x-ndjson").body(row).post("/v1/tracking-events");

        assertThat(outcome(results(response).getFirst())).startsWith("1 REFUSED malformed-request");
    }

    private Response push(String... rows) {
        return post(api.manager(), rows);
    }

    private static Response post(RequestSpecification caller, String... rows) {
        return caller.contentType("application/x-ndjson")
                .body(String.join("\n", rows).getBytes(StandardCharsets.UTF_8))
                .post("/v1/tracking-events");
    }

    private static List<JsonNode> results(Response response) throws JsonProcessingException {
        response.then().statusCode(200).contentType("application/x-ndjson");
        List<JsonNode> results = new ArrayList<>();
        for (String line : new String(response.asByteArray(), StandardCharsets.UTF_8).split("\n", -1)) {
            if (!line.isEmpty()) {
                results.add(JSON.readTree(line));
            }
        }
        return results;
    }

    private static String outcome(JsonNode result) {
        String said = result.path("row").asText() + " " + result.path("status").asText();
        JsonNode problem = result.path("problem");
        return problem.isNull()
                ? said
                : said + " " + problem.path("code").asText() + " "
                        + problem.at("/errors/0/pointer").asText();
    }

    private String state(String shipment) {
        return api.manager().get(shipment).path("state");
    }

    private static String underWaybill(String waybillNo, String event) {
        return "{\"waybillNo\":\"%s\",\"carrierCode\":\"%s\",\"event\":%s}".formatted(waybillNo, Desk.CARRIER, event);
    }

    private static String ofShipment(String id, String event) {
        return "{\"shipmentId\":\"%s\",\"event\":%s}".formatted(id, event);
    }

    private static String event(String id, String status) {
        return ("{\"status\":\"%s\",\"occurredAt\":\"2026-03-01T08:00:00Z\",\"source\":\"carrier\","
                        + "\"sourceEventId\":\"%s\"}")
                .formatted(status, id);
    }
}
