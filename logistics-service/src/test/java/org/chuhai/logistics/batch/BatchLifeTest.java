package org.chuhai.logistics.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.TenantSql;
import org.chuhai.testing.contract.ContractFilter;
import org.chuhai.testing.hardship.Wire;
import org.chuhai.testing.hardship.World;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BatchLifeTest {

    private final BatchSweep sweep = Arc.container().instance(BatchSweep.class).get();
    private final BatchDesk desk = BatchDesk.fresh();

    @Test
    void aRunningBatchIsCancelledAndKeepsWhatWasJudged() throws JsonProcessingException {
        String batch = standing();

        cancel(desk.api().manager(), batch, "\"1\"", "a").statusCode(200).body("state", equalTo("CANCELLED"));

        assertThat(desk.results(batch, "")).isEmpty();
        assertThat(desk.told()).containsExactly("cancelled 0");
        cancel(desk.api().manager(), batch, "\"2\"", "b")
                .statusCode(409)
                .body("code", equalTo("batch-state-refuses"))
                .body("allowed", contains("DELETE"));
        sweep.sweep();
        assertThat(desk.sql("select count(*) from reconciliation_batch_part")).containsExactly("0");
        assertThat(desk.sql("select litter from reconciliation_batch")).containsExactly("NONE");
    }

    @Test
    void aCommandNeedsTheVersionAndIsReplayed() {
        String batch = standing();

        cancel(desk.api().manager(), batch, "\"7\"", "a").statusCode(412);
        cancel(desk.api().manager(), batch, "\"1\"", "b").statusCode(200);
        cancel(desk.api().manager(), batch, "\"1\"", "b")
                .statusCode(200)
                .header("Idempotent-Replayed", equalTo("true"));
    }

    @Test
    void onlyWhatHasEndedIsDeletedAndThenWithAllItsRows() throws JsonProcessingException {
        String running = standing();
        desk.api()
                .manager()
                .header("If-Match", "*")
                .delete(running)
                .then()
                .statusCode(409)
                .body("allowed", contains("CANCEL"));
        String done = desk.upload(List.of("{}"));
        desk.ended(done);

        desk.api().manager().header("If-Match", "*").delete(done).then().statusCode(204);

        desk.read(done).statusCode(404);
        desk.api().manager().get(done + "/results").then().statusCode(404);
        desk.api().manager().get("/v1/reconciliation-batches").then().body("items", hasSize(1));
        sweep.sweep();
        assertThat(desk.sql("select count(*) from reconciliation_batch_result")).containsExactly("0");
        assertThat(desk.sql("select count(*) from reconciliation_batch")).containsExactly("1");
    }

    @Test
    void whatWasKeptLongEnoughIsForgotten() throws JsonProcessingException {
        String done = desk.upload(List.of("{}"));
        desk.ended(done);
        TenantSql.of(desk.api()).execute("update reconciliation_batch set expires_at = now() - interval '1 second'");

        sweep.sweep();

        desk.read(done).statusCode(404);
        assertThat(desk.sql("select count(*) from reconciliation_batch")).containsExactly("0");
        assertThat(desk.sql("select actor from audit where action = 'expire'")).containsExactly(WaitingBatch.ACTOR);
    }

    @Test
    void anUploadThatIsCutIsAbandonedAndNeverJudged() throws Exception {
        World world = World.of(desk.api().tenant(), desk.shop());
        String row = BatchDesk.rows(1).getFirst() + "\n";

        try (Wire wire = Wire.open()) {
            wire.write(world.ask("POST", "/v1/reconciliation-batches?shopId=" + desk.shop())
                    .with("Content-Type", BatchDesk.NDJSON)
                    .with("Content-Length", "10000000")
                    .with("Connection", "keep-alive"));
            wire.write(row.repeat(600).getBytes(StandardCharsets.UTF_8));
            await().atMost(Duration.ofSeconds(10))
                    .until(() ->
                            !desk.sql("select 1 from reconciliation_batch_part").isEmpty());
        }

        await().atMost(Duration.ofSeconds(10))
                .until(() -> desk.sql("select state from reconciliation_batch").equals(List.of("ABANDONED")));
        sweep.sweep();
        assertThat(desk.sql("select count(*) from reconciliation_batch_part")).containsExactly("0");
        assertThat(desk.sql("select count(*) from reconciliation_batch_result")).containsExactly("0");
        desk.api()
                .manager()
                .get("/v1/reconciliation-batches?state=ABANDONED")
                .then()
                .body("items.rows.done", contains(0))
                .body("items[0].startedAt", nullValue());
    }

    @Test
    void anUploadOfWhichNothingIsHeardIsGivenUp() {
        TenantSql.of(desk.api()).execute(receiving(desk.shop(), "now() - interval '1 hour'"));

        sweep.sweep();

        assertThat(desk.sql("select state from reconciliation_batch")).containsExactly("ABANDONED");
    }

    @Test
    void otherTenantsAndShopsSeeNothing() throws JsonProcessingException {
        String batch = desk.upload(List.of("{}"));
        desk.ended(batch);
        List<RequestSpecification> strangers =
                List.of(Api.newTenant().manager(), desk.api().operator(UUID.randomUUID()));

        for (RequestSpecification stranger : strangers) {
            stranger.get(batch).then().statusCode(404);
            stranger.get(batch + "/results").then().statusCode(404);
            stranger.header("If-Match", "*").delete(batch).then().statusCode(404);
        }
        cancel(Api.newTenant().manager(), batch, "*", "a").statusCode(404);
        desk.api().operator(desk.shop()).get(batch).then().statusCode(200);
        desk.send(desk.api().operator(UUID.randomUUID()), BatchDesk.NDJSON, "{}".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("errors[0].parameter", equalTo("shopId"));
    }

    @Test
    void aBatchIsJudgedByTheProfileThatItCameWith() throws JsonProcessingException {
        String batch = desk.upload(List.of("{}"));

        JsonNode view = desk.ended(batch);

        assertThat(view.path("profile").toString()).isEqualTo("{\"id\":null,\"number\":0,\"version\":0}");
        desk.api()
                .manager()
                .filter(ContractFilter.badRequest())
                .contentType(BatchDesk.NDJSON)
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post("/v1/reconciliation-batches?shopId=" + desk.shop() + "&profileId=" + UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors[0].parameter", equalTo("profileId"));
    }

    @Test
    void aTenantHasSoManyUnfinishedBatchesAndNoMore() {
        for (int i = 0; i < 20; i++) {
            TenantSql.of(desk.api()).execute(receiving(desk.shop(), "now()"));
        }

        desk.send(BatchDesk.NDJSON, "{}".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(409)
                .body("code", equalTo("too-many-batches"));
    }

    /** One that nobody comes to an end with: its part is not there. */
    private String standing() {
        UUID id = UUID.randomUUID();
        TenantSql.of(desk.api())
                .execute(receiving(desk.shop(), "now()").replace("gen_random_uuid()", "'" + id + "'"), """
                        update reconciliation_batch set state = 'RUNNING', started_at = now(), version = 1, parts = 2,
                          rows_received = 10 where id = '%s'""".formatted(
                                id));
        return "/v1/reconciliation-batches/" + id;
    }

    static String receiving(UUID shop, String heard) {
        return """
                insert into reconciliation_batch (id, shop_id, version, state, format, profile_number, profile_version,
                  created_by, created_at, heard_at, expires_at)
                values (gen_random_uuid(), '%s', 0, 'RECEIVING', 'NDJSON', 0, 0, 'somebody', now(), %s,
                  now() + interval '1 day')""".formatted(shop, heard);
    }

    private static ValidatableResponse cancel(RequestSpecification caller, String batch, String version, String key) {
        return caller.header("If-Match", version)
                .header("Idempotency-Key", key)
                .post(batch + "/cancellation")
                .then();
    }
}
