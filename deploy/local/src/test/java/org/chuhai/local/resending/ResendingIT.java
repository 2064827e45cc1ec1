package org.chuhai.local.resending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chuhai.embedded.postgresql.PostgresqlServer;
import org.chuhai.local.FreePorts;
import org.chuhai.local.Run;
import org.chuhai.local.Script;
import org.chuhai.local.suite.Demonstration;
import org.chuhai.local.suite.FoundSuite;
import org.chuhai.testing.event.Heard;
import org.chuhai.testing.event.Letter;
import org.chuhai.testing.event.Topics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dead letters and replays of a suite that runs. */
class ResendingIT {

    private static final String TOPIC = "chuhai.order.order";
    private static final String DEAD = TOPIC + ".logistics-service.dlq";
    private static final String CONFIRMED = "org.chuhai.order.order.confirmed.v1";
    private static final String GIFT_WRAPPED = "org.chuhai.order.order.gift-wrapped.v1";
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Script suite;

    @BeforeAll
    static void start() throws Exception {
        suite = Script.start(
                        folder,
                        Stream.concat(Stream.of("up", "--data", folder), FreePorts.forAll())
                                .toArray())
                .awaitSaid("Ctrl-C stops it");
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    private static Topics topics() throws Exception {
        return Topics.at(FoundSuite.in(folder).urls().kafka());
    }

    @Test
    void deadLettersAreSentBackOnceAndDieAgainWhileTheirCauseRemains() throws Exception {
        UUID order = UUID.randomUUID();
        Predicate<Heard> mine = letter -> letter.key().equals(order.toString());
        topics().send(Letter.of(CONFIRMED, Demonstration.TENANT, Demonstration.SHOP, order, "{\"order\":7}"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(topics().on(DEAD, mine)).hasSize(1));

        Run before = Run.of("status", "--json", "--data", folder);
        Run redrive = Run.of("redrive", DEAD, "--data", folder);

        assertThat(before.out()).contains("1 dead letter on " + DEAD);
        assertThat(before.status()).isEqualTo(1);
        assertThat(redrive.err()).isEmpty();
        assertThat(redrive.out()).isEqualTo("sent 1 dead letter back\n");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(topics().on(DEAD, mine)).hasSize(2));
        assertThat(topics().on(TOPIC, mine)).hasSize(2);
        // What was sent back is counted no more: only the one that died again waits.
        assertThat(Run.of("status", "--json", "--data", folder).out()).contains("1 dead letter on " + DEAD);
    }

    @Test
    void aTopicThatIsNotThereIsRefusedWithThoseThatAre() throws Exception {
        Path kafka = Files.writeString(
                folder.resolve("client.properties"),
                "bootstrap.servers=" + FoundSuite.in(folder).urls().kafka());
        Run run = Run.of("redrive", TOPIC, "--data", folder);
        Run empty = Run.of(
                "redrive", "chuhai.logistics.waybill.order-service.dlq", "--command-config", kafka, "--lang", "zh");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("there is no topic of dead letters " + TOPIC, DEAD);
        assertThat(empty.out()).isEqualTo("没有待送回的死信\n");
        assertThat(empty.status()).isZero();
    }

    @Test
    void factsThatWereToldAreToldAgainSinceTheTimeThatIsNamed() throws Exception {
        UUID order = told("2026-11-22T08:00:00Z");

        Run later = Run.of("replay", "order", "--since", "2100-01-01T00:00:00Z", "--data", folder);
        Run replay = replay("orders", "2026-11-22T08:00:00Z");

        assertThat(later.out()).isEqualTo("the order service has told nothing since 2100-01-01T00:00:00Z\n");
        assertThat(replay.err()).isEmpty();
        assertThat(replay.out()).isEqualTo("the order service sends 1 fact again\n");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                topics().on(TOPIC, letter -> letter.key().equals(order.toString())))
                        .singleElement()
                        .satisfies(
                                letter -> assertThat(letter.header("ce_type")).isEqualTo(GIFT_WRAPPED)));
    }

    /** By the address of the database, as of a suite that runs elsewhere. */
    private static Run replay(String database, String since) throws Exception {
        PostgresqlServer server = server();
        Map<String, String> environment = Map.of(
                "CHUHAI_DATABASE_USER",
                server.relay().user(),
                "CHUHAI_DATABASE_PASSWORD",
                server.relay().password());
        return Script.run(
                folder, environment, "replay", "order", "--since", since, "--database-url", server.jdbcUrl(database));
    }

    private static PostgresqlServer server() {
        return PostgresqlServer.in(folder.resolve("postgresql"));
    }

    /** A fact that the relay has sent already: of a type that nobody listens to. */
    private static UUID told(String at) throws Exception {
        UUID order = UUID.randomUUID();
        PostgresqlServer server = server();
        try (Connection connection = server.connect("orders", server.app());
                Statement statement = connection.createStatement()) {
            statement.execute("set app.tenant = 'demo'; set app.shops = '*'");
            statement.execute("""
                    insert into outbox (shop_id, shard, event_id, topic, aggregate_id, event_no, type, payload,
                                        actor, actor_issuer, traceparent, created_at, published_at)
                    values ('%s', 0, '%s', '%s', '%s', 1, '%s', '{}',
                            'somebody', 'https://issuer.test', '%s', '%s', now())
                    """.formatted(
                            Demonstration.SHOP,
                            UUID.randomUUID(),
                            TOPIC,
                            order,
                            GIFT_WRAPPED,
                            "00-0123456789abcdef0123456789abcdef-0123456789abcdef-00",
                            at));
        }
        return order;
    }
}
