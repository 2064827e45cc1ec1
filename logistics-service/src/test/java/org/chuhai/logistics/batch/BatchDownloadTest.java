package org.chuhai.logistics.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Random;
import org.chuhai.testing.hardship.Metrics;
import org.chuhai.testing.hardship.Wire;
import org.chuhai.testing.hardship.World;
import org.chuhai.testing.server.RawSql;
import org.junit.jupiter.api.Test;

/** Downloads that do not come to their end. */
@QuarkusTest
class BatchDownloadTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int PLACES = 2;

    /** More than the network holds back between us. */
    private static final int BLOCKS = 10;

    private static final int BLOCK = 2 << 20;

    private final BatchDesk desk = BatchDesk.fresh();
    private final PlantedBatch planted = PlantedBatch.of(desk);
    private final World world = World.of(desk.api().tenant(), desk.shop());

    /** While the batch is looked for, which takes as long as the test likes. */
    @Test
    @SuppressWarnings("try")
    void whoHangsUpBeforeTheDownloadBeginsLeavesItsPlace() throws Exception {
        planted.plant("NDJSON", planted.part(1));
        planted.ended();
        try (Connection holder = RawSql.asOwner().connect();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table reconciliation_batch in access exclusive mode");
            try (Wire first = asked();
                    Wire second = asked()) {
                await().atMost(SOON).until(() -> Metrics.inside() == PLACES);
            }
            await().atMost(SOON).until(() -> Metrics.inside() == 0);
            holder.rollback();
        }

        await("nobody looks for a batch any more")
                .atMost(SOON)
                .until(() -> RawSql.asApp()
                        .text("select count(*) from pg_locks where not granted")
                        .equals("0"));
        for (int i = 0; i <= PLACES; i++) {
            assertThat(desk.api().manager().get(planted.path() + "/results").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void whoHangsUpInTheMiddleLeavesItsPlace() throws Exception {
        large();
        for (int i = 0; i <= PLACES; i++) {
            try (Wire wire = asked()) {
                assertThat(wire.line()).startsWith("HTTP/1.1 200");
            }
            await().atMost(SOON).until(() -> Metrics.inside() == 0);
        }
    }

    /** It is deleted while the first results are looked for. */
    @Test
    void aDownloadWhoseBatchIsDeletedMeanwhileHasNoEnd() throws Exception {
        planted.plant("NDJSON", planted.part(1));
        planted.ended();
        try (Connection holder = RawSql.asOwner().connect();
                Statement statement = holder.createStatement();
                Wire wire = asked(statement)) {
            desk.api()
                    .manager()
                    .header("If-Match", "*")
                    .delete(planted.path())
                    .then()
                    .statusCode(204);
            holder.rollback();

            String told = wire.answer().text();

            assertThat(told).contains("\"row\":1").doesNotEndWith("\r\n0\r\n\r\n");
        }
    }

    @Test
    void aDownloadThatIsReadToItsEndHasOne() throws Exception {
        large();
        try (Wire wire = asked()) {
            String told = wire.answer().text();

            assertThat(told.length()).isGreaterThan(BLOCKS * BLOCK);
            assertThat(told).endsWith("\r\n0\r\n\r\n");
        }
    }

    private void large() throws Exception {
        planted.plant("NDJSON", planted.part(1));
        planted.ended();
        Random random = new Random(7);
        for (int part = 2; part < BLOCKS + 2; part++) {
            StringBuilder line = new StringBuilder(BLOCK);
            random.ints(BLOCK, 'a', 'z' + 1).forEach(letter -> line.append((char) letter));
            planted.result(part, line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A download that waits for its results until the lock is given up. */
    private Wire asked(Statement holder) throws Exception {
        holder.getConnection().setAutoCommit(false);
        holder.execute("lock table reconciliation_batch_result in access exclusive mode");
        Wire wire = asked();
        await().atMost(SOON).until(() -> RawSql.asApp().text("""
                select count(*) from pg_locks where not granted and relation = 'reconciliation_batch_result'::regclass""").equals("1"));
        return wire;
    }

    private Wire asked() throws Exception {
        return Wire.openNarrow().write(world.get(planted.path() + "/results"));
    }
}
