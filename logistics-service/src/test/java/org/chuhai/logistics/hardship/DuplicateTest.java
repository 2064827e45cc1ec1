package org.chuhai.logistics.hardship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.World;
import org.chuhai.testing.server.RawSql;
import org.junit.jupiter.api.Test;

/** Two make the same thing at the same moment, where only the database notices. */
@QuarkusTest
class DuplicateTest {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final String CODE = "6201960DUP";

    @Test
    void theOperatorFindsTheConstraintAndNoValue() throws Exception {
        World world = World.fresh();

        try (LogLines log = LogLines.fromNow();
                Connection other = RawSql.asApp().connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select set_config('app.tenant', '" + world.tenant() + "', false)");
            statement.execute("insert into party (id, version, customs_code, name_en, created_at, updated_at)"
                    + " values (gen_random_uuid(), 0, '" + CODE + "', 'Faster', now(), now())");
            CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(() -> Http.send(world.post("/v1/parties")
                    .json("{\"creditCode\":null,\"customsCode\":\"" + CODE
                            + "\",\"name\":{\"zh\":null,\"en\":\"Slower\"}}")));
            await().atMost(SOON)
                    .until(
                            () -> "1"
                                    .equals(
                                            RawSql.asOwner()
                                                    .text(
                                                            "select count(*) from pg_locks where not granted and locktype = 'transactionid'")));
            other.commit();

            assertThat(answer.get().status()).isEqualTo(409);
            assertThat(log.all()).anyMatch(line -> line.contains("party_customs_code_taken"));
            assertThat(log.all()).noneMatch(line -> line.contains(CODE));
        }
    }
}
