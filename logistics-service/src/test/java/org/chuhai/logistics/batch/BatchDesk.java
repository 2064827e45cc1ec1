package org.chuhai.logistics.batch;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.TenantSql;
import org.chuhai.logistics.testdata.FaultyExports;
import org.chuhai.logistics.testdata.Triple;
import org.chuhai.testing.contract.ContractFilter;
import org.chuhai.testing.server.Token;

/** Somebody who uploads batches for a shop, and reads what became of them. */
record BatchDesk(Api api, UUID shop) {

    static final String NDJSON = "application/x-ndjson";

    private static final String BATCHES = "/v1/reconciliation-batches";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    static BatchDesk fresh() {
        return new BatchDesk(Api.newTenant(), UUID.randomUUID());
    }

    /** Rows of five lines, every fifth with three faults. */
    static List<String> rows(int count) {
        FaultyExports exports = new FaultyExports(count, 5);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(row(exports.next(i % 5 == 0 ? 3 : 0), "row-" + i));
        }
        return rows;
    }

    static String row(Triple triple, String id) {
        ObjectNode row = JSON.createObjectNode().put("id", id);
        row.set("order", triple.order());
        row.set("waybill", triple.waybill());
        row.set("declaration", triple.declaration());
        return row.toString();
    }

    Response send(String type, byte[] body) {
        return send(api.manager(), type, body);
    }

    /** Bodies are streams of rows: the contract's check of requests would take one for a single row. */
    Response send(RequestSpecification caller, String type, byte[] body) {
        return caller.filter(ContractFilter.badRequest())
                .contentType(type)
                .body(body)
                .post(BATCHES + "?shopId=" + shop);
    }

    /** The path of a batch that was taken in. */
    String upload(String type, byte[] body) {
        return send(type, body)
                .then()
                .statusCode(202)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]*", "");
    }

    String upload(List<String> rows) {
        return upload(NDJSON, String.join("\n", rows).getBytes(StandardCharsets.UTF_8));
    }

    ValidatableResponse read(String batch) {
        return api.manager().get(batch).then();
    }

    /** The batch when it has ended. */
    JsonNode ended(String batch) throws JsonProcessingException {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !"RUNNING".equals(read(batch).extract().path("state")));
        return JSON.readTree(read(batch).statusCode(200).extract().asString());
    }

    /** The results of a batch that has ended. */
    List<JsonNode> done(String batch) throws JsonProcessingException {
        ended(batch);
        return results(batch, "");
    }

    List<JsonNode> results(String batch, String query) throws JsonProcessingException {
        Response response = api.manager().get(batch + "/results" + query);
        response.then().statusCode(200);
        return lines(response);
    }

    /** The results of a large batch that has ended: to hold each against the contract would take longer than to judge it. */
    List<JsonNode> doneUnchecked(String batch) throws JsonProcessingException {
        ended(batch);
        return lines(given().auth()
                .oauth2(Token.of(api.tenant()).role("manager").signed())
                .get(batch + "/results"));
    }

    static List<JsonNode> lines(Response response) throws JsonProcessingException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : new String(response.asByteArray(), StandardCharsets.UTF_8).split("\n", -1)) {
            if (!line.isEmpty()) {
                lines.add(JSON.readTree(line));
            }
        }
        return lines;
    }

    /** The report of the dry run. */
    JsonNode dryRun(String row) throws JsonProcessingException {
        ObjectNode documents = (ObjectNode) JSON.readTree(row);
        documents.remove("id");
        return JSON.readTree(api.manager()
                .contentType("application/json")
                .body(documents.toString())
                .post("/v1/reconciliations")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    /** Row, verdict, and of a refused row the first code. */
    static String outcome(JsonNode result) {
        String said = result.path("row").asText() + " " + result.path("verdict").asText();
        return result.has("problem")
                ? said + " " + result.at("/problem/errors/0/code").asText()
                : said;
    }

    List<String> told() {
        return TenantSql.of(api)
                .rows("select split_part(type, '.', 5) || ' ' || (payload #>> '{batch,rowsDone}') from outbox"
                        + " where topic = 'chuhai.logistics.reconciliation-batch' order by id");
    }

    List<String> sql(String query) {
        return TenantSql.of(api).rows(query);
    }
}
