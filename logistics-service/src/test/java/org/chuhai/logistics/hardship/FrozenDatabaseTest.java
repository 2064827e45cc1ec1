package org.chuhai.logistics.hardship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.World;
import org.chuhai.testing.server.SuiteServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** PostgreSQL stands still: every connection stays open, and nothing on it is answered. Nobody restarts the service. */
@QuarkusTest
class FrozenDatabaseTest {

    private static final Duration RECOVERY = Duration.ofSeconds(30);
    private static final Duration READINESS = Duration.ofMillis(2_500);

    /** A second for a connection that was idle, one for its neighbour, and the pool's patience for a new one. */
    private static final Duration NEW_REQUEST = Duration.ofSeconds(5);

    private boolean frozen;

    @AfterEach
    void nobodyElseSuffers() {
        thaw();
        await().atMost(RECOVERY).until(() -> status("/q/health/ready") == 200);
    }

    @Test
    void readinessSaysSo() {
        fillThePool();

        freeze();

        for (int i = 0; i < 3; i++) {
            Answer ready = Http.here().exchange(Ask.of("GET", "/q/health/ready"));
            assertThat(ready.status()).as(ready.toString()).isEqualTo(503);
            assertThat(ready.took()).isLessThan(READINESS);
        }
        assertThat(status("/q/health/live")).isEqualTo(200);
    }

    @Test
    void requestsAreRefusedSoonAndServedAgainAfterwards() {
        Map<String, Ask> asks = new EveryOperation().ready();
        List<String> some = List.of(
                "registerParty",
                "listParties",
                "getCase",
                "fileDocument",
                "reconcile",
                "submitDocument",
                "listShipments");
        fillThePool();

        freeze();

        Http.sideBySide(some.size(), some, operation -> {
            Answer answer = Http.send(asks.get(operation));
            assertThat(answer.status()).as("%s: %s", operation, answer).isEqualTo(503);
            assertThat(answer.header("Retry-After")).matches("[1-9][0-9]*");
            assertThat(answer.took()).as(operation).isLessThan(NEW_REQUEST);
        });

        thaw();

        some.forEach(operation -> await(operation)
                .pollDelay(Duration.ZERO)
                .atMost(RECOVERY)
                .untilAsserted(() ->
                        assertThat(Http.send(asks.get(operation)).isGood()).isTrue()));
        assertThat(status("/q/health/ready")).isEqualTo(200);
    }

    /** With connections that are idle when it happens. */
    private static void fillThePool() {
        World world = World.fresh();
        Http.together(32, () -> Http.send(world.get("/v1/parties")));
    }

    private void freeze() {
        SuiteServers.postgresql().freeze();
        frozen = true;
    }

    private void thaw() {
        if (frozen) {
            SuiteServers.postgresql().thaw();
            frozen = false;
        }
    }

    private static int status(String path) {
        return Http.here().exchange(Ask.of("GET", path)).status();
    }
}
