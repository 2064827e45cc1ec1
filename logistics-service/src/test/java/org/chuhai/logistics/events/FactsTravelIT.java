package org.chuhai.logistics.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chuhai.testing.event.Chronicle;
import org.chuhai.testing.event.Heard;
import org.chuhai.testing.event.Letter;
import org.chuhai.testing.event.Topics;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.OwnServers;
import org.chuhai.testing.hardship.PackagedService;
import org.chuhai.testing.hardship.RelayWatch;
import org.chuhai.testing.hardship.Rounds;
import org.chuhai.testing.hardship.Sharing;
import org.chuhai.testing.hardship.Storm;
import org.chuhai.testing.server.RawSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two replicas of the packaged service write and hear facts while one thing after the other is killed: the replica that sends,
 * between sending and marking; Kafka; a replica that hears, between effect and commit; the database. Nothing is lost, nothing
 * has its effect twice, and no fact of an aggregate overtakes another.
 */
class FactsTravelIT {

    /** A minute and half a minute with {@code -Dchuhai.storm=full}. */
    private static final boolean FULL = "full".equals(System.getProperty("chuhai.storm"));

    private static final Duration KAFKA_AWAY = Duration.ofSeconds(FULL ? 60 : 5);
    private static final Duration DATABASE_AWAY = Duration.ofSeconds(FULL ? 30 : 2);
    private static final Duration BETWEEN_FACTS = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String TENANT = "storm";
    private static final String WAYBILLS = "chuhai.logistics.waybill";
    private static final String CASES = "chuhai.logistics.case";
    private static final String GOODS = "chuhai.catalog.product";
    private static final String GOODS_DEAD = "chuhai.catalog.product.logistics-service.dlq";
    private static final List<String> TOPICS =
            List.of(Sales.TOPIC, Sales.DEAD, GOODS, GOODS_DEAD, CASES, "chuhai.logistics.shipment", WAYBILLS);

    /** Unwell as soon as a fact waits for two seconds, so that a short outage shows; a dead consumer is given up soon. */
    private static final Map<String, String> SETTINGS = Map.of(
            "chuhai.outbox.patience",
            "2s",
            "mp.messaging.connector.smallrye-kafka.session.timeout.ms",
            "6000",
            "mp.messaging.connector.smallrye-kafka.heartbeat.interval.ms",
            "500");

    private static final int SHOPS = 3;
    private static final int ORDERS = 12;
    private static final int MUCH = 20;

    private final long begun = System.nanoTime();
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger told = new AtomicInteger();
    private final Set<String> mustComeAgain = new HashSet<>();

    /** Told last. Written by one thread. */
    private List<Letter> before = List.of();

    /** What the replicas say, to be read when it fails. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder = Path.of("");

    @Test
    void nothingIsLostNorDoubledNorOvertakenWhoeverDies() throws Exception {
        try (OwnServers servers = OwnServers.start("logistics", TOPICS);
                PackagedService one = replica(servers, "one")) {
            step("the servers are up");
            // One after the other: both would migrate the database.
            one.awaitReady();
            step("a replica is ready");
            try (PackagedService other = replica(servers, "other");
                    RelayWatch watch = RelayWatch.begin(servers)) {
                List<PackagedService> replicas = List.of(one, other);
                List<Shopkeeper> shops = Stream.generate(() -> new Shopkeeper(
                                TENANT,
                                servers.issuer(),
                                replicas.stream()
                                        .map(replica -> new Http(replica.base()))
                                        .toList(),
                                accepted))
                        .limit(SHOPS)
                        .toList();

                whileTheyWork(shops, new Storm(servers, replicas, this::progress));

                everyFactWasSentInOrder(shops, servers);
                everyFactWasTakenOnce(servers);
                everyShardHadOneRelay(watch, servers);
            }
        }
    }

    private PackagedService replica(OwnServers servers, String name) throws IOException {
        return servers.replica("LOGISTICS", name, SETTINGS, folder);
    }

    private void storm(Storm storm) throws SQLException {
        var sharing = new Sharing(storm.servers().topics(), "logistics-service", 2, 2 * OwnServers.PARTITIONS);
        Set<String> members = sharing.oneWorksOnAll();
        step("one works on all");
        sharing.anotherWorksOnSome(members);
        step("two share");
        progress();
        step("the relay dies between sending and marking");
        mustComeAgain.addAll(storm.theRelayDiesBetweenSendingAndMarking());
        sharing.oneWorksOnAll();
        progress();
        step("Kafka is away, and the dead replica begins without it");
        storm.kafkaIsKilledAndAway(KAFKA_AWAY, () -> {
            storm.startTheDead();
            progress();
            storm.replicas().forEach(Storm::tellsItsBacklog);
        });
        step("Kafka is back, and both share again");
        sharing.twoWorkOnAll();
        progress();
        step("consumers die between effect and commit");
        storm.consumersDieBetweenEffectAndCommit("inbox_newest", "inbox_newest");
        assertThat(storm.startTheDead()).isNotEmpty();
        progress();
        step("the database is away");
        storm.theDatabaseIsKilledAndAway(DATABASE_AWAY);
        progress();
        step("it is over");
    }

    private void whileTheyWork(List<Shopkeeper> shops, Storm storm) throws Exception {
        List<Runnable> rounds = new ArrayList<>();
        shops.forEach(shop -> rounds.add(shop::round));
        Topics topics = storm.servers().topics();
        List<Sales> sales = IntStream.range(0, ORDERS)
                .map(order -> order % OwnServers.PARTITIONS)
                .mapToObj(partition -> Topics.aggregateOn(partition, OwnServers.PARTITIONS))
                .map(order -> new Sales(TENANT, UUID.randomUUID(), order))
                .toList();
        rounds.add(() -> tell(topics, sales));
        Rounds.during(() -> storm(storm), rounds);
    }

    private void everyFactWasSentInOrder(List<Shopkeeper> shops, OwnServers servers) {
        RawSql relay = servers.sql(servers.postgresql().relay());
        await().atMost(LONG)
                .untilAsserted(
                        () -> assertThat(relay.text("select count(*)::text from outbox where published_at is null"))
                                .isEqualTo("0"));
        Chronicle waybills = Chronicle.of(servers.topics().of(WAYBILLS, TENANT));
        Chronicle cases = Chronicle.of(servers.topics().of(CASES, TENANT));
        waybills.isWholeAndInOrder();
        cases.isWholeAndInOrder();
        assertThat(waybills.size())
                .isEqualTo(shops.stream().mapToInt(Shopkeeper::revisions).sum());
        assertThat(Stream.of(waybills, cases).flatMap(chronicle -> chronicle.again().stream()))
                .extracting(Heard::id)
                .containsAll(mustComeAgain);
        System.out.println("storm: " + waybills.size() + " facts of waybills sent ("
                + waybills.again().size() + " of them again), " + cases.size() + " of cases ("
                + cases.again().size() + "); " + mustComeAgain.size()
                + " were sent and not marked when the relay died");
    }

    /** Each of them made another revision, none two. */
    private void everyFactWasTakenOnce(OwnServers servers) {
        RawSql app = servers.sql(servers.postgresql().app());
        int each = told.get();
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(FiledOrders.of(app, TENANT)).isEqualTo(FiledOrders.each(ORDERS, each)));
        assertThat(servers.topics().on(Sales.DEAD, letter -> true)).isEmpty();
        System.out.println("storm: " + ORDERS * each + " facts of orders taken once, Kafka away "
                + KAFKA_AWAY.toSeconds() + " s, database " + DATABASE_AWAY.toSeconds() + " s");
    }

    private static void everyShardHadOneRelay(RelayWatch watch, OwnServers servers) throws Exception {
        try (Connection connection = servers.sql(servers.postgresql().relay()).connect()) {
            await().atMost(LONG)
                    .untilAsserted(() -> assertThat(RelayWatch.holders(connection))
                            .hasSize(RelayWatch.SHARDS)
                            .allSatisfy(
                                    (shard, sessions) -> assertThat(sessions).hasSize(1)));
            System.out.println("storm: shards at the end " + RelayWatch.holders(connection));
        }
        RelayWatch.Seen seen = watch.seen();
        System.out.println("storm: " + seen.looks() + " looks at the shards, " + seen.complete() + " found all held");
        assertThat(seen.complete()).isPositive();
        assertThat(seen.shared()).isEmpty();
    }

    /** The next fact of each order; every one changes something. Now and then those before come again, too late. */
    private void tell(Topics topics, List<Sales> sales) {
        int number = told.incrementAndGet();
        List<Letter> letters = sales.stream()
                .map(order -> order.packages(1_000 + number, number))
                .toList();
        topics.send(letters);
        if (number % 3 == 0) {
            topics.send(before);
            topics.send(letters);
        }
        before = letters;
        LockSupport.parkNanos(BETWEEN_FACTS.toNanos());
    }

    /** More is written. */
    private void progress() {
        int enough = accepted.get() + MUCH;
        await().atMost(LONG).until(() -> accepted.get() >= enough);
    }

    private void step(String what) {
        System.out.println(
                "storm: after " + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s, " + what);
    }
}
