package org.chuhai.logistics.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chuhai.testing.server.RawSql;
import org.junit.jupiter.api.Test;

/** Many rows: beside others, and while connections die. */
@QuarkusTest
class BatchHardshipTest {

    /** A dozen parts. */
    private static final int MANY = 1_200;

    /** So many that it is still being judged when another has come and gone. */
    private static final int LARGE = 4_000;

    private final BatchDesk desk = BatchDesk.fresh();

    /** A part is taken by a connection that dies before the commit; it is as if nobody had touched it. */
    @Test
    void connectionsThatDieInTheMiddleChangeNothing() throws JsonProcessingException, SQLException {
        List<String> rows = many(MANY);
        List<JsonNode> undisturbed = desk.doneUnchecked(desk.upload(rows));
        String batch = desk.upload(rows);

        // Workers that have judged a part cannot count it, until the test lets go.
        try (Connection holder = RawSql.asOwner().connect();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table reconciliation_batch_result in access exclusive mode");
            for (int i = 0; i < 3; i++) {
                await().atMost(Duration.ofSeconds(20))
                        .pollInterval(Duration.ofMillis(5))
                        .until(() -> !killed(statement).isEmpty());
            }
            holder.rollback();
        }

        List<JsonNode> disturbed = desk.doneUnchecked(batch);
        assertThat(disturbed).isEqualTo(undisturbed);
        JsonNode view = desk.ended(batch);
        assertThat(view.at("/rows/done").intValue()).isEqualTo(MANY);
        assertThat(desk.told()).containsExactly("completed " + MANY, "completed " + MANY);
        assertThat(desk.sql("select count(distinct part_no) || ' ' || count(*) from reconciliation_batch_result"
                        + " where batch_id = (select max(id::text)::uuid from reconciliation_batch)"))
                .containsExactly("12 12");
    }

    /** Whoever waits for the lock. */
    private static List<String> killed(Statement holder) throws SQLException {
        List<String> blocked = new ArrayList<>();
        try (ResultSet found = holder.executeQuery("""
                select pid from pg_locks where not granted and relation = 'reconciliation_batch_result'::regclass
                limit 1""")) {
            while (found.next()) {
                blocked.add(found.getString(1));
            }
        }
        for (String pid : blocked) {
            RawSql.asApp().text("select pg_terminate_backend(" + pid + ")::text");
        }
        return blocked;
    }

    @Test
    void aSmallBatchDoesNotWaitForALargeOneOfAnotherTenant() throws JsonProcessingException {
        BatchDesk other = BatchDesk.fresh();
        List<String> few = BatchDesk.rows(10);
        String large = desk.upload(many(LARGE));

        String small = other.upload(few);
        JsonNode done = other.ended(small);

        String state = desk.read(large).extract().path("state");
        assertThat(done.path("state").textValue()).isEqualTo("DONE");
        assertThat(state).isEqualTo("RUNNING");
        desk.ended(large);
    }

    @Test
    void whatIsDoneIsReadWhileTheRestIsJudged() throws JsonProcessingException {
        PlantedBatch planted = PlantedBatch.of(desk);
        planted.plant(
                "NDJSON",
                planted.part(1),
                planted.part(2) + "; "
                        + planted.with("retry_at = now() + interval '1 hour'").concat(" and part_no = 2"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> desk.read(planted.path()).extract().<Integer>path("parts.done") == 1);

        Response early = desk.api().manager().get(planted.path() + "/results?verdict=WAITING");

        assertThat(early.header("Batch-State")).isEqualTo("RUNNING");
        assertThat(early.header("Batch-Rows-Done")).isEqualTo("1");
        assertThat(BatchDesk.lines(early)).extracting(BatchDesk::outcome).containsExactly("1 WAITING");
        planted.execute(planted.with("retry_at = null"));
        planted.ended();
        assertThat(desk.results(planted.path(), "")).hasSize(2);
    }

    private static List<String> many(int count) {
        List<String> some = BatchDesk.rows(200);
        List<String> many = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            many.add(some.get(i % some.size()));
        }
        return many;
    }
}
