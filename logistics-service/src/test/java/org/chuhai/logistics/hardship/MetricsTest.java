package org.chuhai.logistics.hardship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.chuhai.platform.load.LoadSettings;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.Metrics;
import org.chuhai.testing.hardship.Wire;
import org.chuhai.testing.hardship.World;
import org.junit.jupiter.api.Test;

/** What an operator's collector reads: bounded, whatever callers ask for, and named as it is documented. */
@QuarkusTest
class MetricsTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final LoadSettings settings;
    private final World world = World.fresh();

    MetricsTest(LoadSettings settings) {
        this.settings = settings;
    }

    @Test
    void whatIsRefusedOnTheWayLeavesNoPathBehind() throws Exception {
        String id = UUID.randomUUID().toString();
        Ask nul = world.get("/v1/parties/" + id + "%00");
        Ask large = world.ask("PUT", "/v1/parties/" + id)
                .with("Content-Type", "application/json")
                .with("Content-Length", "5000000");

        assertThat(Http.send(nul).status()).isEqualTo(400);
        try (Wire wire = Wire.open()) {
            assertThat(wire.write(large).answer().status()).isEqualTo(413);
        }
        assertThat(Http.send(world.get("/v1/nothing/" + id)).status()).isEqualTo(404);
        assertThat(Http.send(world.ask("BREW" + id.substring(0, 8), "/v1/parties/" + id))
                        .status())
                .isEqualTo(405);
        assertThat(Http.send(Ask.of("GET", "/v1/parties/" + id)).status()).isEqualTo(401);
        assertThat(Http.send(world.get("/v1/parties/" + id)).status()).isEqualTo(404);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Metrics.text())
                        .contains("uri=\"/{unrouted}\"")
                        .contains("uri=\"/v1/parties/{id}\"")
                        .contains("method=\"OTHER\"")
                        .doesNotContain(id)
                        .doesNotContain(id.substring(0, 8)));
    }

    @Test
    void theGateCountsWhomItRefusesAndForgetsWhatTheyAskedFor() throws Exception {
        String id = UUID.randomUUID().toString();
        int before = Metrics.value("chuhai_load_refused_total");

        try (Blockade blockade = Blockade.ofParties()) {
            var answers = blockade.behind(settings.concurrent() + 4, () -> world.get("/v1/parties/" + id));
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(Metrics.value("chuhai_load_refused_total"))
                            .isGreaterThan(before));
            blockade.lift();

            assertThat(answers.get()).extracting(Answer::status).containsOnly(404, 503);
        }
        assertThat(Metrics.text()).doesNotContain(id);
    }

    @Test
    void whoHangsUpIsCountedWithoutAPath() throws Exception {
        String id = UUID.randomUUID().toString();

        try (LogLines log = LogLines.fromNow()) {
            try (Wire wire = Wire.open()) {
                wire.write(world.ask("PUT", "/v1/parties/" + id)
                        .with("Content-Type", "application/json")
                        .with("Content-Length", "1000"));
                await().atMost(SOON).until(() -> Metrics.inside() == 1);
            }
            await().atMost(SOON).until(() -> Metrics.inside() == 0);
            await().atMost(SOON).untilAsserted(() -> assertThat(Metrics.text()).contains("status=\"RESET\""));
            assertThat(log.errors()).isEmpty();
        }
        assertThat(Metrics.text()).doesNotContain(id);
    }

    @Test
    void thePoolTheExpiryAndTheWayToCustomsAreWatched() {
        Http.done(world.get("/v1/parties"));

        assertThat(Metrics.text())
                .contains("agroal_active_count{datasource=\"default\"}")
                .contains("agroal_awaiting_count{datasource=\"default\"}")
                .contains("chuhai_load_inside ")
                .contains("chuhai_expiry_failed_total{table=\"idempotency_key\"}")
                .contains("chuhai_customs_dispatch_failed_total ")
                .contains("chuhai_customs_dispatch_waiting ")
                .contains("chuhai_customs_dispatch_oldest_seconds ")
                .contains("chuhai_customs_collection_failed_total ");
    }
}
