package org.chuhai.logistics.hardship;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.chuhai.logistics.TenantSql;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.Keyed;
import org.chuhai.testing.hardship.World;

/** Batches of a tenant, and the requests that move them. */
public final class BatchPaper {

    private static final String BATCHES = "/v1/reconciliation-batches";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private BatchPaper() {}

    /** One row, which waits for its documents. */
    public static Ask upload(World world) {
        return world.ask("POST", BATCHES + "?shopId=" + world.shop())
                .with("Content-Type", "application/x-ndjson")
                .bytes("{}".getBytes(StandardCharsets.UTF_8));
    }

    /** The path of a batch that is done. */
    public static String done(World world) {
        String path = BATCHES + "/" + Http.done(upload(world)).json().path("id").asText();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() ->
                        Http.done(world.get(path)).json().path("state").asText().equals("DONE"));
        return path;
    }

    /** The path of a batch in version 1 that runs and comes to no end: two of its parts are missing. */
    public static String standing(World world) {
        UUID id = UUID.randomUUID();
        new TenantSql(world.tenant(), "*").execute("""
                        insert into reconciliation_batch (id, shop_id, version, state, format, profile_number,
                          profile_version, created_by, created_at, heard_at, started_at, expires_at, parts, rows_received)
                        values ('%s', '%s', 1, 'RUNNING', 'NDJSON', 0, 0, 'somebody', now(), now(), now(),
                          now() + interval '1 day', 2, 10)""".formatted(id, world.shop()));
        return BATCHES + "/" + id;
    }

    /** One that is being uploaded, with a part and a document. */
    public static void receiving(World world) {
        UUID id = UUID.randomUUID();
        new TenantSql(world.tenant(), "*")
                .execute("""
                        insert into reconciliation_batch (id, shop_id, version, state, format, profile_number,
                          profile_version, created_by, created_at, heard_at, expires_at, parts, rows_received)
                        values ('%s', '%s', 0, 'RECEIVING', 'ZIP', 0, 0, 'somebody', now(), now(),
                          now() + interval '1 day', 1, 1)""".formatted(id, world.shop()), """
                        insert into reconciliation_batch_part (shop_id, batch_id, part_no, first_row, row_count)
                        values ('%s', '%s', 1, 1, 1)""".formatted(world.shop(), id), """
                        insert into reconciliation_batch_document (shop_id, batch_id, document_no, kind, order_no,
                          platform_code, waybill_no, carrier_code, content)
                        values ('%s', '%s', 1, 'REFUSED', '', '', '', '', '')""".formatted(
                                world.shop(), id));
    }

    static Keyed cancellation(World world) {
        return Keyed.versioned(world.post(standing(world) + "/cancellation"), "\"1\"");
    }

    /** Requests without a key, by operationId. */
    static void ready(Map<String, Ask> asks) {
        World world = World.fresh();
        String path = done(world);
        asks.put("uploadReconciliationBatch", upload(world));
        asks.put("listReconciliationBatches", world.get(BATCHES));
        asks.put("getReconciliationBatch", world.get(path));
        asks.put("downloadReconciliationBatchResults", world.get(path + "/results"));
        asks.put("listReconciliationBatchAllowedActions", world.get(path + "/allowed-actions"));
        asks.put("deleteReconciliationBatch", world.ask("DELETE", done(world)).with("If-Match", "\"2\""));
    }
}
