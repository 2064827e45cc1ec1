package org.chuhai.logistics.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.TenantSql;
import org.junit.jupiter.api.Test;

/** Poison that no upload brings, planted behind the service's back: parts and rows that fail however often they are tried. */
@QuarkusTest
class StubbornPartTest {

    private static final byte[] GARBAGE = {1, 2, 3, 4};

    /** No table has so many lines: to name the one that is wrong fails. */
    private static final long IMPOSSIBLE = 3_000_000_000L;

    private final BatchDesk desk = BatchDesk.fresh();
    private final UUID id = UUID.randomUUID();
    private final String batch = "/v1/reconciliation-batches/" + id;

    @Test
    void aRowThatCannotBeJudgedIsRefusedAloneAndTheBatchEnds() throws IOException {
        List<String> good = BatchDesk.rows(6);
        List<StagedRow> rows = new ArrayList<>();
        for (int i = 0; i < good.size(); i++) {
            rows.add(StagedRow.of(i + 1, good.get(i).getBytes(StandardCharsets.UTF_8)));
        }
        rows.add(3, poison());
        rows.add(poison());

        plant("CSV", part(1, rows));

        JsonNode ended = ended();
        assertThat(ended.path("state").textValue()).isEqualTo("DONE");
        assertThat(ended.at("/rows/refused").intValue()).isEqualTo(2);
        assertThat(ended.path("failure").isNull()).isTrue();
        List<JsonNode> results = desk.results(batch, "");
        assertThat(results)
                .extracting(result -> result.path("row").longValue())
                .containsExactly(1L, 2L, 3L, IMPOSSIBLE, 4L, 5L, 6L, IMPOSSIBLE);
        assertThat(BatchDesk.outcome(results.get(3))).endsWith("REFUSED FAULT");
        assertThat(results.get(3).at("/problem/code").textValue()).isEqualTo("internal");
        assertThat(results.get(3).at("/problem/detail/zh").textValue()).isNotEmpty();
        assertThat(desk.told()).containsExactly("completed 8");
    }

    @Test
    void aDocumentThatCannotBeOpenedIsRefusedAloneAndTheOthersAreJoined() throws IOException {
        List<StagedDocument> documents = archived();

        plant("ZIP", documents(documents, 2));

        JsonNode ended = ended();
        assertThat(ended.path("state").textValue()).isEqualTo("DONE");
        assertThat(desk.results(batch, ""))
                .extracting(BatchDesk::outcome)
                .containsExactly("2 REFUSED FAULT", "4 MATCHED");
    }

    @Test
    void aPartThatCannotEvenBeTakenApartEndsItsBatchAndWhatWasJudgedStays() throws IOException {
        List<StagedRow> rows = List.of(StagedRow.of(1, "{}".getBytes(StandardCharsets.UTF_8)));

        plant("NDJSON", part(1, rows), part(2, GARBAGE), part(3, rows));

        JsonNode ended = ended();
        assertThat(ended.path("state").textValue()).isEqualTo("FAILED");
        assertThat(ended.path("endedAt").isNull()).isFalse();
        assertThat(ended.at("/failure/part").intValue()).isEqualTo(2);
        assertThat(ended.at("/failure/attempts").intValue()).isEqualTo(4);
        assertThat(ended.at("/failure/obstacle").textValue()).isEqualTo("FAULT");
        assertThat(ended.at("/failure/detail/zh").textValue()).contains("第 2 部分");
        assertThat(desk.results(batch, "")).extracting(BatchDesk::outcome).containsExactly("1 WAITING", "1 WAITING");
        assertThat(desk.told()).containsExactly("failed 2");
        assertThat(desk.sql(
                        "select payload #>> '{batch,failure,obstacle}' from outbox where type like '%batch.failed%'"))
                .containsExactly("FAULT");
        assertThat(desk.sql("select from_state || ' ' || to_state from audit where action = 'fail'"))
                .containsExactly("RUNNING FAILED");
    }

    @Test
    void aBatchThatFailedIsDeletedLikeOneThatIsDone() throws IOException {
        plant("NDJSON", part(1, GARBAGE));
        ended();
        desk.api()
                .manager()
                .header("If-Match", "*")
                .header("Idempotency-Key", "a")
                .post(batch + "/cancellation")
                .then()
                .statusCode(409);

        desk.api().manager().header("If-Match", "*").delete(batch).then().statusCode(204);

        Arc.container().instance(BatchSweep.class).get().sweep();
        assertThat(desk.sql("select count(*) from reconciliation_batch")).containsExactly("0");
    }

    /** Nobody waits for the workers' next look of their own. */
    private JsonNode ended() throws IOException {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    Arc.container().instance(BatchWorkers.class).get().wake();
                    return !"RUNNING".equals(desk.read(batch).extract().path("state"));
                });
        return desk.ended(batch);
    }

    private static StagedRow poison() {
        return new StagedRow(
                IMPOSSIBLE,
                false,
                "{\"colour\":1}".getBytes(StandardCharsets.UTF_8),
                new StagedRow.Places(List.of(1), List.of(), List.of()));
    }

    /** Order, waybill and list of one export, and before the waybill another order. */
    private static List<StagedDocument> archived() throws IOException {
        byte[] archive = new Zipped()
                .with("1.xml", sample("order-ceb303.xml"))
                .with("2.xml", sample("order-ceb303.xml").replaceFirst("<ceb:orderNo>[^<]*", "<ceb:orderNo>OTHER-1"))
                .with("3.xml", sample("waybill-ceb505.xml"))
                .with("4.xml", sample("list-ceb603.xml"))
                .bytes();
        BatchSettings settings = Arc.container().instance(BatchSettings.class).get();
        ArchivedDocuments source = new ArchivedDocuments(new ByteArrayInputStream(archive), settings);
        List<StagedDocument> documents = new ArrayList<>();
        for (StagedDocument next = source.next(); next != null; next = source.next()) {
            documents.add(next);
        }
        return documents;
    }

    private static String sample(String file) throws IOException {
        return Files.readString(Path.of("..", "samples", "silk-list", file));
    }

    /** A batch that runs, with its parts. */
    private void plant(String format, String... parts) {
        List<String> statements = new ArrayList<>();
        statements.add("begin");
        statements.add("""
                insert into reconciliation_batch (id, shop_id, version, state, format, profile_number, profile_version,
                  created_by, created_at, heard_at, started_at, expires_at, parts, rows_received)
                values ('%s', '%s', 1, 'RUNNING', '%s', 0, 0, 'somebody', now(), now(), now(), now() + interval '1 day', %d,
                  1000)""".formatted(id, desk.shop(), format, format.equals("ZIP") ? 1 : parts.length));
        statements.addAll(List.of(parts));
        statements.add("commit");
        TenantSql.of(desk.api()).execute(statements.toArray(String[]::new));
    }

    private String part(int number, List<StagedRow> rows) {
        try (PartContent content = new PartContent()) {
            rows.forEach(content::add);
            return part(number, rows.size(), "'\\x" + hex(content.finish()) + "'");
        }
    }

    private String part(int number, byte[] content) {
        return part(number, 5, "'\\x" + hex(content) + "'");
    }

    private String part(int number, int rows, String content) {
        return """
                insert into reconciliation_batch_part (shop_id, batch_id, part_no, first_row, row_count, content)
                values ('%s', '%s', %d, 1, %d, %s)""".formatted(desk.shop(), id, number, rows, content);
    }

    private String[] documents(List<StagedDocument> documents, int spoilt) {
        List<String> statements = new ArrayList<>();
        for (StagedDocument one : documents) {
            statements.add("""
                    insert into reconciliation_batch_document (shop_id, batch_id, document_no, kind, order_no, platform_code,
                      waybill_no, carrier_code, content, bytes)
                    values ('%s', '%s', %d, '%s', '%s', '%s', '%s', '%s', '\\x%s', %d)""".formatted(
                            desk.shop(),
                            id,
                            one.number(),
                            one.kind(),
                            one.keys().orderNo(),
                            one.keys().platform(),
                            one.keys().waybillNo(),
                            one.keys().carrier(),
                            hex(one.number() == spoilt ? GARBAGE : one.content()),
                            one.bytes()));
        }
        statements.add(part(1, documents.size(), "null"));
        return statements.toArray(String[]::new);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
