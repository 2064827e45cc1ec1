package org.chuhai.logistics.hardship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.chuhai.logistics.Scarcity;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.World;
import org.chuhai.testing.server.SuiteServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How long the service waits for a statement that has begun; with less patience than usual, so that the test needs less too. */
@QuarkusTest
@TestProfile(Scarcity.class)
class LongStatementTest {

    private static final Duration RECOVERY = Duration.ofSeconds(30);

    /** The socket's patience, and a little. */
    private static final Duration BEGUN_REQUEST = Duration.ofSeconds(8);

    private boolean frozen;

    @AfterEach
    void nobodyElseSuffers() {
        thaw();
        await().atMost(RECOVERY)
                .until(() ->
                        Http.here().exchange(Ask.of("GET", "/q/health/ready")).status() == 200);
    }

    @Test
    void aRequestThatHadBegunIsGivenUpInTheEnd() throws Exception {
        World world = World.fresh();

        try (Blockade blockade = Blockade.ofParties()) {
            var begun = blockade.behind(1, () -> world.get("/v1/parties"));
            await().atMost(RECOVERY).until(() -> blockade.waiting() == 1);

            freeze();

            Answer answer =
                    begun.get(BEGUN_REQUEST.toSeconds(), TimeUnit.SECONDS).getFirst();
            assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).matches("[1-9][0-9]*");

            thaw();
        }
    }

    @Test
    void aStatementThatTakesTooLongIsEndedByTheServer() throws Exception {
        World world = World.fresh();

        try (Blockade blockade = Blockade.ofParties()) {
            Answer answer = Http.send(world.get("/v1/parties"));

            assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
            assertThat(answer.took()).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(5));
            assertThat(blockade.waiting()).isZero();
        }
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
}
