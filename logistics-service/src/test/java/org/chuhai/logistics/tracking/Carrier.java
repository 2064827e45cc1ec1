package org.chuhai.logistics.tracking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.shipment.Desk;
import org.chuhai.testing.contract.ContractFilter;

/** Pushes tracking events, and reads what became of them. */
final class Carrier {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Carrier() {}

    /** A result a row. */
    static List<JsonNode> push(Api api, String... rows) throws JsonProcessingException {
        return results(post(api.manager(), rows));
    }

    /** Rows are refused one by one in an answer of 200: the contract check must not read them as well-formed requests. */
    static Response post(RequestSpecification caller, String... rows) {
        return caller.filter(ContractFilter.badRequest())
                .contentType("application/x-ndjson")
                .body(String.join("\n", rows).getBytes(StandardCharsets.UTF_8))
                .post("/v1/tracking-events");
    }

    static List<JsonNode> results(Response response) throws JsonProcessingException {
        response.then().statusCode(200).contentType("application/x-ndjson");
        List<JsonNode> results = new ArrayList<>();
        for (String line : new String(response.asByteArray(), StandardCharsets.UTF_8).split("\n", -1)) {
            if (!line.isEmpty()) {
                results.add(JSON.readTree(line));
            }
        }
        return results;
    }

    /** Number, status, and of a problem its code and first pointer. */
    static String outcome(JsonNode result) {
        String said = result.path("row").asText() + " " + result.path("status").asText();
        JsonNode problem = result.path("problem");
        return problem.isNull()
                ? said
                : said + " " + problem.path("code").asText() + " "
                        + problem.at("/errors/0/pointer").asText();
    }

    /** The text of the problem. */
    static String detail(JsonNode result) {
        return result.at("/problem/detail").asText();
    }

    static String underWaybill(String waybillNo, String event) {
        return "{\"waybillNo\":\"%s\",\"carrierCode\":\"%s\",\"event\":%s}".formatted(waybillNo, Desk.CARRIER, event);
    }

    static String ofShipment(String id, String event) {
        return "{\"shipmentId\":\"%s\",\"event\":%s}".formatted(id, event);
    }

    static String event(String id, String status) {
        return Tracker.event(id, status, "2026-03-01T08:00:00Z");
    }
}
