package org.chuhai.logistics.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chuhai.logistics.hardship.BatchPaper;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.World;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NdjsonBatchTest {

    private final BatchDesk desk = BatchDesk.fresh();

    @Test
    void everyRowIsFoundAsADryRunFindsIt() throws JsonProcessingException {
        List<String> rows = BatchDesk.rows(40);

        List<JsonNode> results = desk.done(desk.upload(rows));

        assertThat(results).hasSize(40);
        for (int i = 0; i < 40; i++) {
            JsonNode result = results.get(i);
            JsonNode report = desk.dryRun(rows.get(i));
            assertThat(result.path("row").intValue()).isEqualTo(i + 1);
            assertThat(result.path("id").textValue()).isEqualTo("row-" + i);
            assertThat(result.path("verdict")).isEqualTo(report.path("verdict"));
            assertThat(result.path("findings").toString())
                    .isEqualTo(
                            report.path("findings").isEmpty()
                                    ? ""
                                    : report.path("findings").toString());
        }
        assertThat(results).filteredOn(result -> result.has("findings")).hasSizeGreaterThan(5);
    }

    @Test
    void theBatchCountsWhatItsRowsCameTo() throws JsonProcessingException {
        String batch = desk.upload(BatchDesk.rows(40));

        JsonNode ended = desk.ended(batch);

        List<JsonNode> results = desk.results(batch, "");
        assertThat(ended.path("state").textValue()).isEqualTo("DONE");
        assertThat(ended.at("/rows/done").intValue()).isEqualTo(40);
        assertThat(ended.at("/verdicts/discrepant").longValue())
                .isEqualTo(results.stream()
                        .filter(result -> result.path("verdict").asText().equals("DISCREPANT"))
                        .count());
        assertThat(ended.at("/findings/block").intValue()
                        + ended.at("/findings/warn").intValue()
                        + ended.at("/findings/info").intValue())
                .isEqualTo(results.stream()
                        .mapToInt(result -> result.path("findings").size())
                        .sum());
        assertThat(ended.path("profile").path("number").intValue()).isZero();
        assertThat(desk.told()).containsExactly("completed 40");
        assertThat(desk.sql("select action || ' ' || to_state from audit order by at"))
                .containsExactly("open RECEIVING", "run RUNNING", "finish DONE");
        assertThat(desk.sql("select count(*) from reconciliation_batch_part")).containsExactly("0");
    }

    @Test
    void aBadRowStopsNoOther() throws JsonProcessingException {
        String good = BatchDesk.rows(1).getFirst();
        String invalid = good.replaceFirst("\"currency\":\"[^\"]*\"", "\"currency\":\"DOLLAR\"");
        List<byte[]> rows = new ArrayList<>();
        for (String row : List.of(
                good,
                "{\"order\":",
                "",
                "[]",
                "{\"order\":null,\"colour\":1}",
                good.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":7"),
                invalid,
                "{\"declaration\":null,\"declaration\":null}",
                good)) {
            rows.add(row.getBytes(StandardCharsets.UTF_8));
        }
        rows.add(new byte[] {'{', '"', (byte) 0xC3, '(', '"', ':', '1', '}'});

        List<JsonNode> results = desk.done(desk.upload(BatchDesk.NDJSON, joined(rows)));

        assertThat(results)
                .extracting(BatchDesk::outcome)
                .containsExactly(
                        "1 " + results.getFirst().path("verdict").asText(),
                        "2 REFUSED UNREADABLE",
                        "4 REFUSED UNREADABLE",
                        "5 REFUSED UNKNOWN_MEMBER",
                        "6 REFUSED WRONG_TYPE",
                        "7 REFUSED NOT_AN_ALLOWED_VALUE",
                        "8 REFUSED UNREADABLE",
                        "9 " + results.getFirst().path("verdict").asText(),
                        "10 REFUSED UNREADABLE");
        assertThat(results.get(5).at("/problem/errors/0/pointer").textValue()).endsWith("/currency");
        assertThat(results.get(5).at("/problem/errors/0/message/zh").textValue())
                .isNotEmpty();
        assertThat(results.get(5).path("id").textValue()).isEqualTo("row-0");
        assertThat(results.get(8).at("/problem/detail/en").textValue()).contains("UTF-8");
    }

    @Test
    void aRowThatIsTooLargeIsRefusedAlone() throws JsonProcessingException {
        String good = BatchDesk.rows(1).getFirst();
        String large = "{\"order\":\"" + "x".repeat(5 << 20) + "\"}";

        List<JsonNode> results = desk.done(desk.upload(List.of(good, large, good)));

        assertThat(results).hasSize(3);
        assertThat(BatchDesk.outcome(results.get(1))).isEqualTo("2 REFUSED TOO_LARGE");
        assertThat(results.get(2).path("row").intValue()).isEqualTo(3);
    }

    @Test
    void exportsWithoutAllDocumentsWait() throws JsonProcessingException {
        List<JsonNode> results = desk.done(desk.upload(List.of("{}", "{\"id\":\"nothing yet\",\"order\":null}")));

        assertThat(results).extracting(BatchDesk::outcome).containsExactly("1 WAITING", "2 WAITING");
        assertThat(results.getFirst().path("waitingFor").size()).isEqualTo(3);
    }

    @Test
    void resultsAreFilteredByVerdictAndRule() throws JsonProcessingException {
        List<String> rows = new ArrayList<>(BatchDesk.rows(60));
        rows.add("nothing");
        String batch = desk.upload(rows);
        List<JsonNode> all = desk.done(batch);
        String rule = all.stream()
                .filter(result -> result.has("findings"))
                .findFirst()
                .orElseThrow()
                .at("/findings/0/rule")
                .textValue();

        List<JsonNode> ofRule = desk.results(batch, "?rule=" + rule);
        List<JsonNode> refused = desk.results(batch, "?verdict=REFUSED");
        List<JsonNode> none = desk.results(batch, "?verdict=MATCHED&rule=" + rule);

        assertThat(ofRule)
                .isEqualTo(all.stream()
                        .filter(result -> result.path("findings")
                                .valueStream()
                                .anyMatch(finding ->
                                        rule.equals(finding.path("rule").textValue())))
                        .toList())
                .isNotEmpty();
        assertThat(refused).extracting(BatchDesk::outcome).containsExactly("61 REFUSED UNREADABLE");
        assertThat(none).isEmpty();
        desk.api().manager().get(batch + "/results?verdict=GOOD").then().statusCode(400);
    }

    @Test
    void anUploadOfOtherEncodingOrNothingIsRefusedAsAWhole() {
        desk.send(BatchDesk.NDJSON, "{}".getBytes(StandardCharsets.UTF_16))
                .then()
                .statusCode(422)
                .body("code", equalTo("batch-unreadable"))
                .body("errors[0].code", equalTo("NOT_UTF8"));
        desk.send(BatchDesk.NDJSON, "\n \n".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("REQUIRED"));
        desk.send("text/plain", "{}".getBytes(StandardCharsets.UTF_8)).then().statusCode(415);
        assertThat(Http.send(BatchPaper.upload(World.of(desk.api().tenant(), desk.shop()))
                                .without("Content-Type"))
                        .status())
                .isEqualTo(415);

        desk.api()
                .manager()
                .get("/v1/reconciliation-batches")
                .then()
                .body("items.state", equalTo(List.of("ABANDONED", "ABANDONED")))
                .body("items[0].startedAt", nullValue());
    }

    private static byte[] joined(List<byte[]> rows) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        rows.forEach(row -> {
            joined.writeBytes(row);
            joined.write('\n');
        });
        return joined.toByteArray();
    }
}
