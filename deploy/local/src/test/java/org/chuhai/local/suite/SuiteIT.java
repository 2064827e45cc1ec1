package org.chuhai.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Predicate;
import org.chuhai.embedded.kafka.KafkaServer;
import org.chuhai.local.Run;
import org.chuhai.local.Script;
import org.chuhai.local.resending.ToldFacts;
import org.chuhai.testing.event.Heard;
import org.chuhai.testing.event.Letter;
import org.chuhai.testing.event.Topics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The suite as users start it, by the real script, on what this build has packaged: one for all tests, which is dear. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SuiteIT {

    private static final String DEAD = ToldFacts.TOPIC + ".logistics-service.dlq";
    private static final String CONFIRMED = "org.chuhai.order.order.confirmed.v1";
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static UpScript suite;

    @BeforeAll
    static void up() throws Exception {
        suite = UpScript.ready(folder);
    }

    /** In order: by SIGTERM, as Ctrl-C or the machine's own end would do it. */
    @AfterAll
    static void downLeavesNothing() throws Exception {
        try (UpScript ended = suite) {
            Run down = ended.script("down");
            Run up = ended.up().end();

            assertThat(down.out()).isEqualTo("everything is stopped\n");
            assertThat(up.err()).isEmpty();
            assertThat(up.status()).isZero();
            assertThat(up.out())
                    .contains("order service: stopped", "(Kafka): stopped")
                    .containsSubsequence("logistics service: stopped", "(PostgreSQL): stopped");
            ended.assertGone();
            assertThat(ended.chuhai("down").out()).isEqualTo("nothing was running\n");
        }
    }

    private static Topics topics() throws Exception {
        return Topics.at(FoundSuite.in(suite.data()).urls().kafka());
    }

    @Test
    void everyServiceServesRequestsWithTheTokensOfTheSuite() throws Exception {
        String token = suite.script("token", "operator", "--shop", Demonstration.SECOND_SHOP)
                .out()
                .strip();

        assertThat(status(suite.api("catalog") + "/v1/products", token)).isEqualTo(200);
        assertThat(status(suite.api("order") + "/v1/orders", token)).isEqualTo(200);
        assertThat(status(suite.api("assessment") + "/v1/learners", token)).isEqualTo(200);
        assertThat(status(suite.api("logistics") + "/v1/parties", token)).isEqualTo(200);
        assertThat(status(suite.api("logistics") + "/v1/parties", token + "x")).isEqualTo(401);
        assertThat(Files.getPosixFilePermissions(UpScript.stateFile(suite.data())))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(suite.chuhai("logs").out()).contains("Listening on: " + suite.api("logistics"));
        assertThat(suite.chuhai("logs", "order").out()).contains("Listening on: " + suite.api("order"));
        assertThat(suite.chuhai("logs", "database").out()).contains("database system is ready");
        assertThat(suite.chuhai("logs", "kafka").status()).isZero();
    }

    @Test
    void statusTellsTheTruthWhileKafkaStandsStill() throws Exception {
        Run well = suite.script("status");
        String kafka =
                Long.toString(KafkaServer.in(suite.data().resolve("kafka")).processId());

        new ProcessBuilder("kill", "-STOP", kafka).start().waitFor();
        Run frozen = suite.chuhai("status", "--json");
        new ProcessBuilder("kill", "-CONT", kafka).start().waitFor();

        assertThat(well.out())
                .contains("order service", "database (PostgreSQL)")
                .endsWith("everything is well\n");
        assertThat(well.status()).isZero();
        assertThat(frozen.status()).isEqualTo(1);
        JsonNode page = new ObjectMapper().readTree(frozen.out());
        assertThat(page.path("well").asBoolean()).isFalse();
        assertThat(page.path("parts")
                        .valueStream()
                        .filter(part -> part.path("standing").asText().equals("AWAY"))
                        .map(part -> part.path("part").asText()))
                .containsExactly("kafka");
    }

    @Test
    void aSecondUpOnTheSameDataSaysWhereTheFirstOneIs() throws Exception {
        Run second = suite.script("up");

        assertThat(second.status()).isEqualTo(2);
        assertThat(second.err())
                .contains("it runs already (process " + suite.up().pid(), suite.api("logistics") + "/q/swagger-ui");
    }

    @Test
    void factsThatWereToldAreToldAgainSinceTheTimeThatIsNamed() throws Exception {
        ToldFacts facts = new ToldFacts(suite.data());
        UUID order = facts.told("2026-11-22T08:00:00Z");

        Run later = suite.chuhai("replay", "order", "--since", "2100-01-01T00:00:00Z");
        Run replay = facts.replay(folder, "2026-11-22T08:00:00Z");

        assertThat(later.out()).isEqualTo("the order service has told nothing since 2100-01-01T00:00:00Z\n");
        assertThat(replay.err()).isEmpty();
        assertThat(replay.out()).isEqualTo("the order service sends 1 fact again\n");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(topics().on(
                                        ToldFacts.TOPIC, letter -> letter.key().equals(order.toString())))
                        .singleElement()
                        .satisfies(
                                letter -> assertThat(letter.header("ce_type")).isEqualTo(ToldFacts.GIFT_WRAPPED)));
    }

    /** The last one: a dead letter stays, and the suite is not well with it. */
    @Test
    @Order(Integer.MAX_VALUE)
    void deadLettersAreSentBackOnceAndDieAgainWhileTheirCauseRemains() throws Exception {
        UUID order = UUID.randomUUID();
        Predicate<Heard> mine = letter -> letter.key().equals(order.toString());
        topics().send(Letter.of(CONFIRMED, Demonstration.TENANT, Demonstration.SHOP, order, "{\"order\":7}"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(topics().on(DEAD, mine)).hasSize(1));

        Run before = suite.chuhai("status", "--json");
        Run redrive = suite.chuhai("redrive", DEAD);

        assertThat(before.out()).contains("1 dead letter on " + DEAD);
        assertThat(before.status()).isEqualTo(1);
        assertThat(redrive.err()).isEmpty();
        assertThat(redrive.out()).isEqualTo("sent 1 dead letter back\n");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(topics().on(DEAD, mine)).hasSize(2));
        assertThat(topics().on(ToldFacts.TOPIC, mine)).hasSize(2);
        // What was sent back is counted no more: only the one that died again waits.
        assertThat(suite.chuhai("status", "--json").out()).contains("1 dead letter on " + DEAD);
    }

    @Test
    void aTopicThatIsNotThereIsRefusedWithThoseThatAre() throws Exception {
        Path kafka = Files.writeString(
                folder.resolve("client.properties"),
                "bootstrap.servers=" + FoundSuite.in(suite.data()).urls().kafka());
        Run run = suite.chuhai("redrive", ToldFacts.TOPIC);
        Run empty = Script.run(
                folder,
                "redrive",
                "chuhai.logistics.waybill.order-service.dlq",
                "--command-config",
                kafka,
                "--lang",
                "zh");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("there is no topic of dead letters " + ToldFacts.TOPIC, DEAD);
        assertThat(empty.out()).isEqualTo("没有待送回的死信\n");
        assertThat(empty.status()).isZero();
    }

    private static int status(String uri, String token) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(uri))
                    .header("Authorization", "Bearer " + token)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
