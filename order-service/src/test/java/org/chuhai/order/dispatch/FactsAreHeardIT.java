package org.chuhai.order.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chuhai.platform.json.EventJson;
import org.chuhai.testing.event.Chronicle;
import org.chuhai.testing.event.Letter;
import org.chuhai.testing.event.Topics;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.OwnServers;
import org.chuhai.testing.hardship.PackagedService;
import org.chuhai.testing.hardship.Rounds;
import org.chuhai.testing.hardship.Storm;
import org.chuhai.testing.hardship.World;
import org.chuhai.testing.server.RawSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged service hears of waybills and shipments while it is killed between effect and commit, while Kafka is away, and
 * while the database is. Both kinds of consumers take each fact once in effect, though many are told twice and late.
 */
class FactsAreHeardIT {

    /** A minute and half a minute with {@code -Dchuhai.storm=full}. */
    private static final boolean FULL = "full".equals(System.getProperty("chuhai.storm"));

    private static final Duration KAFKA_AWAY = Duration.ofSeconds(FULL ? 60 : 2);
    private static final Duration DATABASE_AWAY = Duration.ofSeconds(FULL ? 30 : 2);
    private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String ORDERS = "chuhai.order.order";
    private static final String WAYBILLS = "chuhai.logistics.waybill";
    private static final String SHIPMENTS = "chuhai.logistics.shipment";
    private static final String DEAD = ".order-service.dlq";
    private static final int CONSIGNMENTS = 8;
    private static final int ROUNDS_BETWEEN_STEPS = 3;

    /** Unwell as soon as a fact waits for two seconds, so that a short outage shows; a dead consumer is given up soon. */
    private static final Map<String, String> SETTINGS = Map.of(
            "chuhai.outbox.patience",
            "2s",
            "mp.messaging.connector.smallrye-kafka.session.timeout.ms",
            "6000",
            "mp.messaging.connector.smallrye-kafka.heartbeat.interval.ms",
            "500");

    private final AtomicInteger rounds = new AtomicInteger();

    /** Told last. Written by one thread. */
    private List<Letter> before = List.of();

    /** What the replicas say, to be read when it fails. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder = Path.of("");

    @Test
    void eachFactIsTakenOnceWhoeverDies() throws Exception {
        try (OwnServers servers = OwnServers.start(
                        "orders", List.of(ORDERS, WAYBILLS, SHIPMENTS, WAYBILLS + DEAD, SHIPMENTS + DEAD));
                PackagedService service = servers.replica("ORDER", "order", SETTINGS, folder)) {
            service.awaitReady();
            World world = World.by(servers.issuer().signer(), "storm", UUID.randomUUID(), "dispatcher");
            Http http = new Http(service.base());
            List<Consignment> consignments = IntStream.range(0, CONSIGNMENTS)
                    .mapToObj(number -> Consignment.of(world, number))
                    .toList();
            List<String> orders =
                    consignments.stream().map(one -> one.confirmed(world, http)).toList();
            RawSql app = servers.sql(servers.postgresql().app());
            tell(servers.topics(), consignments);
            await().atMost(LONG).until(() -> Known.of(app, world.tenant()).shipments() == CONSIGNMENTS);
            for (int i = 0; i < CONSIGNMENTS; i++) {
                consignments.get(i).left(world, http, orders.get(i));
            }

            var storm = new Storm(servers, List.of(service), this::progress);
            Rounds.during(
                    () -> storm(storm, () -> Consignment.of(world, CONSIGNMENTS).confirmed(world, http)),
                    List.of(() -> tell(servers.topics(), consignments)));

            everyFactWasTakenOnce(servers, world.tenant(), consignments);
            ordersWereToldInOrder(servers, world.tenant());
            everyRequestIsALineForMachines(world);
        }
    }

    /** A service that nobody configures otherwise logs JSON, and says whose request it was. */
    private void everyRequestIsALineForMachines(World world) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("order.log"))) {
            List<String> requests = lines.filter(line -> line.contains("\"org.chuhai.request\""))
                    .toList();

            assertThat(requests).isNotEmpty();
            JsonNode context = EventJson.MAPPER.readTree(requests.getFirst()).path("mdc");
            assertThat(context.path("tenant").asText()).isEqualTo(world.tenant());
            assertThat(context.path("actor").asText()).isEqualTo("dispatcher");
            assertThat(context.path("traceId").asText()).matches("[0-9a-f]{32}");
        }
    }

    private void storm(Storm storm, Runnable command) throws SQLException {
        progress();
        storm.consumersDieBetweenEffectAndCommit("inbox", "inbox");
        storm.startTheDead();
        storm.consumersDieBetweenEffectAndCommit("inbox_newest", "inbox_newest");
        storm.startTheDead();
        progress();
        storm.kafkaIsKilledAndAway(KAFKA_AWAY, () -> {
            command.run();
            Storm.tellsItsBacklog(storm.replicas().getFirst());
        });
        progress();
        storm.theDatabaseIsKilledAndAway(DATABASE_AWAY);
        progress();
    }

    private void everyFactWasTakenOnce(OwnServers servers, String tenant, List<Consignment> consignments) {
        RawSql app = servers.sql(servers.postgresql().app());
        int last = rounds.get();
        int packages = Consignment.packages(last);
        int milestones =
                consignments.stream().mapToInt(one -> one.milestones(last)).sum();
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(Known.of(app, tenant))
                        .isEqualTo(new Known(
                                CONSIGNMENTS,
                                packages,
                                packages,
                                last,
                                CONSIGNMENTS,
                                last,
                                last,
                                milestones,
                                milestones)));
        for (String topic : List.of(WAYBILLS, SHIPMENTS)) {
            assertThat(servers.topics().on(topic + DEAD, letter -> true)).isEmpty();
        }
        System.out.println("storm: " + 2 * CONSIGNMENTS * last + " facts of logistics taken once, Kafka away "
                + KAFKA_AWAY.toSeconds() + " s, database " + DATABASE_AWAY.toSeconds() + " s");
    }

    /** The service's own: confirmed and shipped, but for the last one, which was confirmed while Kafka was away. */
    private static void ordersWereToldInOrder(OwnServers servers, String tenant) {
        await().atMost(LONG).untilAsserted(() -> {
            Chronicle orders = Chronicle.of(servers.topics().of(ORDERS, tenant));
            orders.isWholeAndInOrder();
            assertThat(orders.size()).isEqualTo(2 * CONSIGNMENTS + 1);
        });
    }

    /** The next facts of each consignment. Now and then those before come again, too late. */
    private void tell(Topics topics, List<Consignment> consignments) {
        int round = rounds.incrementAndGet();
        List<Letter> letters =
                consignments.stream().flatMap(one -> one.told(round).stream()).toList();
        topics.send(letters);
        if (round % 3 == 0) {
            topics.send(before);
            topics.send(letters);
        }
        before = letters;
        LockSupport.parkNanos(BETWEEN_ROUNDS.toNanos());
    }

    /** More is told. */
    private void progress() {
        int enough = rounds.get() + ROUNDS_BETWEEN_STEPS;
        await().atMost(LONG).until(() -> rounds.get() >= enough);
    }
}
