package org.chuhai.logistics.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.TenantSql;
import org.chuhai.testing.hardship.Wire;
import org.chuhai.testing.hardship.World;
import org.junit.jupiter.api.Test;

/** What a tenant may take of uploads and of room, so that others have some too. */
@QuarkusTest
class TenantLimitsTest {

    private static final byte[] ROW = "{}\n".getBytes(StandardCharsets.UTF_8);
    private static final long MOST = 100L << 30;

    private final BatchDesk desk = BatchDesk.fresh();

    @Test
    @SuppressWarnings("try")
    void uploadsBeyondATenantsPlacesAreTurnedAwayAndThoseOfOthersTaken() throws Exception {
        try (Wire first = unfinishedUpload();
                Wire second = unfinishedUpload()) {
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> desk.sql("select 1 from reconciliation_batch where state = 'RECEIVING'")
                                    .size()
                            == 2);

            desk.send(BatchDesk.NDJSON, ROW)
                    .then()
                    .statusCode(429)
                    .header("Retry-After", equalTo("5"))
                    .body("code", equalTo("too-many-transfers"));
            BatchDesk.fresh().send(BatchDesk.NDJSON, ROW).then().statusCode(202);
        }
        await().atMost(Duration.ofSeconds(10))
                .until(() -> desk.send(BatchDesk.NDJSON, ROW).statusCode() == 202);
    }

    @Test
    void whoKeepsTooMuchUploadsNothingWhicheverShopItIsOf() {
        kept(MOST, "DONE", "NONE");

        for (var caller : List.of(desk.api().manager(), desk.api().operator(desk.shop()))) {
            new BatchDesk(desk.api(), desk.shop())
                    .send(caller, BatchDesk.NDJSON, ROW)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("batch-storage-full"))
                    .body("detail", containsString(Long.toString(MOST)));
        }
        assertThat(desk.sql("select count(*) from reconciliation_batch")).containsExactly("1");
    }

    @Test
    void anUploadThatGoesBeyondIsBrokenOff() {
        kept(MOST - 1, "DONE", "NONE");
        String rows = "{}\n".repeat(101);

        desk.send(BatchDesk.NDJSON, rows.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(409)
                .body("code", equalTo("batch-storage-full"));

        assertThat(
                        desk.sql(
                                "select state || ' ' || rows_received from reconciliation_batch order by created_at desc limit 1"))
                .containsExactly("ABANDONED 100");
    }

    @Test
    void whatWasAbandonedAndRemovedOrDeletedNeedsNoRoom() {
        kept(MOST, "ABANDONED", "NONE");
        kept(MOST, "DONE", "ALL");

        desk.send(BatchDesk.NDJSON, ROW).then().statusCode(202);
    }

    @Test
    void unfinishedBatchesOfOtherShopsCountToo() {
        for (int i = 0; i < 20; i++) {
            TenantSql.of(desk.api()).execute(BatchLifeTest.receiving(UUID.randomUUID(), "now()"));
        }

        desk.send(desk.api().operator(desk.shop()), BatchDesk.NDJSON, ROW)
                .then()
                .statusCode(409)
                .body("code", equalTo("too-many-batches"));
    }

    /** A batch of another shop of the tenant. */
    private void kept(long bytes, String state, String litter) {
        TenantSql.of(desk.api()).execute("""
                insert into reconciliation_batch (id, shop_id, version, state, litter, format, profile_number, profile_version,
                  created_by, created_at, heard_at, ended_at, expires_at, bytes_received)
                values (gen_random_uuid(), gen_random_uuid(), 2, '%s', '%s', 'NDJSON', 0, 0, 'somebody',
                  now() - interval '1 hour', now(), now(), now() + interval '1 day', %d)""".formatted(state, litter, bytes));
    }

    private Wire unfinishedUpload() throws Exception {
        Wire wire = Wire.open();
        wire.write(World.of(desk.api().tenant(), desk.shop())
                .ask("POST", "/v1/reconciliation-batches?shopId=" + desk.shop())
                .with("Content-Type", BatchDesk.NDJSON)
                .with("Content-Length", "10000000")
                .with("Connection", "keep-alive"));
        wire.write(ROW);
        return wire;
    }
}
