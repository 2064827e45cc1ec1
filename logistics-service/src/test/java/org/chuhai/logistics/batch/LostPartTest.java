package org.chuhai.logistics.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.chuhai.testing.server.RawSql;
import org.junit.jupiter.api.Test;

/** Parts from which nobody comes back, or that the database breaks off each time: they do not run for ever. */
@QuarkusTest
class LostPartTest {

    private final BatchDesk desk = BatchDesk.fresh();
    private final PlantedBatch planted = PlantedBatch.of(desk);

    @Test
    void aPartAtWhichProcessesEndIsGivenUp() throws JsonProcessingException {
        planted.plant("NDJSON", planted.part(1) + "; " + planted.with("lost = 10"));

        JsonNode ended = planted.ended();

        assertThat(ended.path("state").textValue()).isEqualTo("FAILED");
        assertThat(ended.at("/failure/part").intValue()).isEqualTo(1);
        assertThat(ended.at("/failure/attempts").intValue()).isEqualTo(10);
        assertThat(desk.told()).containsExactly("failed 0");
    }

    @Test
    void aServiceThatIsKilledNowAndThenLosesNoBatch() throws JsonProcessingException {
        planted.plant("NDJSON", planted.part(1) + "; " + planted.with("lost = 9"));

        JsonNode ended = planted.ended();

        assertThat(ended.path("state").textValue()).isEqualTo("DONE");
    }

    /** Its worker stands still before it counts the part, until the test lets go. */
    @Test
    void thatAPartIsJudgedIsKnownBeforeItIs() throws Exception {
        planted.plant("NDJSON", planted.part(1) + "; " + planted.with("retry_at = now() + interval '1 hour'"));
        try (Connection holder = RawSql.asOwner().connect();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table reconciliation_batch_result in access exclusive mode");

            planted.execute(planted.with("retry_at = null"));

            await().atMost(Duration.ofSeconds(10))
                    .until(() -> desk.sql("select lost from reconciliation_batch_part")
                            .equals(List.of("1")));
            holder.rollback();
        }
        assertThat(planted.ended().path("state").textValue()).isEqualTo("DONE");
    }

    @Test
    void aPartThatTheDatabaseBreaksOffEachTimeEndsItsBatch() throws JsonProcessingException, SQLException {
        RawSql owner = RawSql.asOwner();
        owner.execute("""
                create function broken_off() returns trigger language plpgsql as $$
                begin raise exception 'canceling statement due to statement timeout' using errcode = '57014'; end $$""");
        owner.execute("""
                create trigger broken_off before insert on reconciliation_batch_result for each row
                when (new.batch_id = '%s') execute function broken_off()""".formatted(planted.id()));
        try {
            planted.plant("NDJSON", planted.part(1));

            JsonNode ended = planted.ended();

            assertThat(ended.path("state").textValue()).isEqualTo("FAILED");
            assertThat(ended.at("/failure/attempts").intValue()).isEqualTo(4);
            assertThat(ended.at("/failure/obstacle").textValue()).isEqualTo("DATABASE");
        } finally {
            owner.execute("drop function broken_off() cascade");
        }
    }
}
