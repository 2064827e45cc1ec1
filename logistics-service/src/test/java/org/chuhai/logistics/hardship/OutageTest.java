package org.chuhai.logistics.hardship;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.chuhai.testing.contract.Contract;
import org.chuhai.testing.contract.Operation;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.World;
import org.chuhai.testing.server.SuiteServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** PostgreSQL dies and comes back; nobody restarts the service. */
@QuarkusTest
class OutageTest {

    private static final Duration RECOVERY = Duration.ofSeconds(30);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMillis(2_500);

    /** Each waits for a connection as long as it may; fewer than there are connections, so that none waits for another. */
    private static final int AT_ONCE = 13;

    private boolean down;

    @AfterEach
    void nobodyElseSuffers() {
        if (down) {
            revive();
        }
    }

    @Test
    void everyOperationIsTried() {
        assertThat(new EveryOperation().ready().keySet())
                .containsExactlyInAnyOrderElementsOf(Contract.committed().operations().stream()
                        .map(Operation::id)
                        .toList());
    }

    @Test
    void everyOperationSaysSoonThatItCannotWorkAndWorksAgainAfterwards() {
        Map<String, Ask> asks = new EveryOperation().ready();

        kill();

        Http.sideBySide(AT_ONCE, asks.keySet(), operation -> {
            Answer answer = Http.send(asks.get(operation));
            assertThat(answer.status()).as("%s: %s", operation, answer).isEqualTo(503);
            assertThat(answer.code()).isEqualTo("unavailable");
            assertThat(answer.header("Retry-After")).matches("[1-9][0-9]*");
            assertThat(answer.took()).as(operation).isLessThan(SOON);
        });
        assertThat(status("/q/health/ready")).isEqualTo(503);
        assertThat(status("/q/health/live")).isEqualTo(200);

        revive();

        asks.forEach((operation, ask) -> await(operation)
                .pollDelay(Duration.ZERO)
                .atMost(RECOVERY)
                .untilAsserted(() -> assertThat(Http.send(ask).isGood()).isTrue()));
        assertThat(status("/q/health/ready")).isEqualTo(200);
    }

    @Test
    void underLoadNothingHangsAndNoAnswerIsWrong() {
        World world = World.fresh();
        Load load = Load.of(8, world);

        await().atMost(RECOVERY).until(() -> load.succeeded() > 40);
        kill();
        // Each waits for the pool as long as it may.
        await().atMost(RECOVERY).until(() -> load.refused() > 24);
        revive();
        long before = load.succeeded();
        await().atMost(RECOVERY).until(() -> load.succeeded() > before + 100);
        load.stop();

        assertThat(load.wrong()).isEmpty();
        assertThat(load.slowest()).isLessThan(LONGEST);
        load.keys()
                .forEach((key, ask) -> await().pollDelay(Duration.ZERO)
                        .atMost(RECOVERY)
                        .until(() -> Http.send(ask).isGood()));
        assertThat(registered(world)).isEqualTo(load.keys().size());
    }

    @Test
    void afterwardsEveryConnectionOfThePoolWorks() throws Exception {
        World world = World.fresh();
        kill();
        Http.together(40, () -> Http.send(world.get("/v1/parties")));
        revive();
        await().atMost(RECOVERY).until(() -> Http.send(world.get("/v1/parties")).isGood());

        try (Blockade blockade = Blockade.ofParties()) {
            var inside = blockade.behind(16, () -> world.get("/v1/parties"));
            await().atMost(RECOVERY).until(() -> blockade.waiting() == 16);
            blockade.lift();

            assertThat(inside.get()).hasSize(16).allMatch(Answer::isGood);
        }
    }

    /** The first batch of rows needs no database, and its answers are on their way when the second finds none. */
    @Test
    void aPushThatMeetsTheOutageHasALineForEachRow() {
        World world = World.fresh();
        Cargo.booked(world);
        Ask push = Cargo.push(world, "CX-9");
        String rows = "{\n".repeat(200) + new String(push.body(), StandardCharsets.UTF_8);
        kill();

        Answer answer = Http.send(push.json(rows).with("Content-Type", "application/x-ndjson"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text().lines())
                .hasSize(201)
                .last(as(InstanceOfAssertFactories.STRING))
                .contains("\"row\":201,", "\"RETRY\"", "unavailable");
    }

    private void kill() {
        SuiteServers.postgresql().kill();
        down = true;
    }

    private void revive() {
        SuiteServers.postgresql().startAgain();
        down = false;
        await().atMost(RECOVERY).until(() -> status("/q/health/ready") == 200);
    }

    private static int registered(World world) {
        int registered = 0;
        String after = "";
        do {
            Answer page = Http.done(world.get("/v1/parties?limit=200" + after));
            registered += page.json().path("items").size();
            after = page.json().path("next").isNull()
                    ? ""
                    : "&after=" + page.json().path("next").asText();
        } while (!after.isEmpty());
        return registered;
    }

    private static int status(String path) {
        return Http.here().exchange(Ask.of("GET", path)).status();
    }
}
