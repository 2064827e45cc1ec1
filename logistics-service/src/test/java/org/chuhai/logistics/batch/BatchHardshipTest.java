package org.chuhai.logistics.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
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

    /** Its part is taken by a connection that dies before the commit; it is as if nobody had touched it. */
    @Test
    void connectionsThatDieInTheMiddleChangeNothing() throws JsonProcessingException, SQLException {
        List<String> rows = many(MANY);
        List<JsonNode> undisturbed = desk.doneUnchecked(desk.upload(rows));
        String batch = desk.upload(rows);

        int killed = 0;
        while (killed < 3
                && desk.sql("select 1 from reconciliation_batch where state = 'RUNNING'")
                                .size()
                        == 1) {
            killed += Integer.parseInt(String.valueOf(RawSql.asApp().text("""
                    select count(*)::text from (select pg_terminate_backend(pid) from pg_stat_activity
                      where usename = 'app' and pid <> pg_backend_pid() and state = 'idle in transaction'
                      limit 1) died""")));
        }

        List<JsonNode> disturbed = desk.doneUnchecked(batch);
        assertThat(killed).isPositive();
        assertThat(disturbed).isEqualTo(undisturbed);
        JsonNode view = desk.ended(batch);
        assertThat(view.at("/rows/done").intValue()).isEqualTo(MANY);
        assertThat(desk.told()).containsExactly("completed " + MANY, "completed " + MANY);
        assertThat(desk.sql("select count(distinct part_no) || ' ' || count(*) from reconciliation_batch_result"
                        + " where batch_id = (select max(id::text)::uuid from reconciliation_batch)"))
                .containsExactly("12 12");
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
        String batch = desk.upload(many(MANY));
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> desk.read(batch).extract().<Integer>path("parts.done") > 0);

        Response early = desk.api().manager().get(batch + "/results?verdict=DISCREPANT");

        assertThat(early.header("Batch-State")).isIn("RUNNING", "DONE");
        assertThat(Integer.parseInt(early.header("Batch-Rows-Done"))).isBetween(100, MANY);
        assertThat(BatchDesk.lines(early)).isNotEmpty();
        assertThat(desk.doneUnchecked(batch)).hasSize(MANY);
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
