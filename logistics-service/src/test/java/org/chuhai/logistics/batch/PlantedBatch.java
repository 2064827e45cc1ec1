package org.chuhai.logistics.batch;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.Arc;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.TenantSql;

/** A batch that no upload brings, put into the database behind the service's back. */
record PlantedBatch(BatchDesk desk, UUID id) {

    /** Nobody can take it apart. */
    static final byte[] GARBAGE = {1, 2, 3, 4};

    static PlantedBatch of(BatchDesk desk) {
        return new PlantedBatch(desk, UUID.randomUUID());
    }

    String path() {
        return "/v1/reconciliation-batches/" + id;
    }

    /** It runs, with its parts. */
    void plant(String format, String... parts) {
        List<String> statements = new ArrayList<>();
        statements.add("begin");
        statements.add("""
                insert into reconciliation_batch (id, shop_id, version, state, format, profile_number, profile_version,
                  created_by, created_at, heard_at, started_at, expires_at, parts, rows_received)
                values ('%s', '%s', 1, 'RUNNING', '%s', 0, 0, 'somebody', now(), now(), now(), now() + interval '1 day', %d,
                  1000)""".formatted(id, desk.shop(), format, format.equals("ZIP") ? 1 : parts.length));
        statements.addAll(List.of(parts));
        statements.add("commit");
        execute(statements.toArray(String[]::new));
    }

    /** A part of one row that waits for all documents. */
    String part(int number) {
        return part(number, List.of(StagedRow.of(number, "{}".getBytes(StandardCharsets.UTF_8))));
    }

    String part(int number, List<StagedRow> rows) {
        try (PartContent content = new PartContent()) {
            rows.forEach(content::add);
            return part(number, rows.size(), "'\\x" + hex(content.finish()) + "'");
        }
    }

    String part(int number, byte[] content) {
        return part(number, 5, "'\\x" + hex(content) + "'");
    }

    private String part(int number, int rows, String content) {
        return """
                insert into reconciliation_batch_part (shop_id, batch_id, part_no, first_row, row_count, content)
                values ('%s', '%s', %d, 1, %d, %s)""".formatted(desk.shop(), id, number, rows, content);
    }

    /** What was done to the only part before. */
    String with(String what) {
        return "update reconciliation_batch_part set " + what + " where batch_id = '" + id + "'";
    }

    String[] documents(List<StagedDocument> documents, int spoilt) {
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

    /** A block of results of one line. */
    void result(int part, byte[] line) {
        try (ResultBlock block = new ResultBlock()) {
            block.add(RowOutcome.WAITING, List.of(), line, line.length);
            byte[] content = block.finish();
            execute("""
                    insert into reconciliation_batch_result (shop_id, batch_id, part_no, outcomes, rules, content)
                    values ('%s', '%s', %d, %d, 0, '\\x%s')""".formatted(desk.shop(), id, part, block.outcomeMask(), hex(content)));
        }
    }

    void execute(String... statements) {
        TenantSql.of(desk.api()).execute(statements);
    }

    /** Nobody waits for the workers' next look of their own. */
    JsonNode ended() throws JsonProcessingException {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    Arc.container().instance(BatchWorkers.class).get().wake();
                    return !"RUNNING".equals(desk.read(path()).extract().path("state"));
                });
        return desk.ended(path());
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
