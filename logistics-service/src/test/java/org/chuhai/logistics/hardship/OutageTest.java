package org.chuhai.logistics.hardship;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.Outage;
import org.chuhai.testing.hardship.World;
import org.junit.jupiter.api.Test;

/** PostgreSQL dies and comes back; nobody restarts the service. */
@QuarkusTest
class OutageTest extends Outage {

    private static final Duration RECOVERY = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMillis(2_500);

    OutageTest() {
        super(new EveryOperation());
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
}
