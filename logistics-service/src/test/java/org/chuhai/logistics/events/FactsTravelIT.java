package org.chuhai.logistics.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuhai.embedded.issuer.IssuerSettings;
import org.chuhai.embedded.issuer.LocalIssuer;
import org.chuhai.embedded.kafka.EmbeddedKafka;
import org.chuhai.embedded.kafka.KafkaServer;
import org.chuhai.embedded.kafka.KafkaSettings;
import org.chuhai.embedded.postgresql.EmbeddedPostgresql;
import org.chuhai.embedded.postgresql.PostgresqlServer;
import org.chuhai.embedded.postgresql.PostgresqlSettings;
import org.chuhai.testing.event.Letter;
import org.chuhai.testing.event.Topics;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.PackagedService;
import org.chuhai.testing.server.RawSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two replicas of the packaged service write and hear facts while one after the other is killed: a replica, Kafka, the other
 * replica, the database. Nothing is lost, nothing has its effect twice, and no fact of an aggregate overtakes another.
 */
class FactsTravelIT {

    /** A minute and half a minute with {@code -Dchuhai.storm=full}. */
    private static final boolean FULL = "full".equals(System.getProperty("chuhai.storm"));

    private static final Duration KAFKA_AWAY = Duration.ofSeconds(FULL ? 60 : 8);
    private static final Duration DATABASE_AWAY = Duration.ofSeconds(FULL ? 30 : 5);
    private static final Duration BETWEEN_FACTS = Duration.ofMillis(400);
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String DATABASE = "logistics";
    private static final String TENANT = "storm";
    private static final Map<String, Integer> TOPICS = Stream.of(
                    Sales.TOPIC,
                    Sales.DEAD,
                    "chuhai.logistics.case",
                    "chuhai.logistics.shipment",
                    "chuhai.logistics.waybill")
            .collect(Collectors.toMap(Function.identity(), topic -> 4));

    /** Unwell as soon as a fact waits for two seconds, so that a short outage shows. */
    private static final Map<String, String> SETTINGS = Map.of("CHUHAI_OUTBOX_PATIENCE", "2s");

    private static final int SHOPS = 3;
    private static final int ORDERS = 10;
    private static final int MUCH = 20;

    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger told = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void nothingIsLostNorDoubledNorOvertakenWhoeverDies() throws Exception {
        try (EmbeddedPostgresql postgresql = EmbeddedPostgresql.start(PostgresqlSettings.temporary(DATABASE));
                EmbeddedKafka kafka = EmbeddedKafka.start(KafkaSettings.temporary(TOPICS));
                LocalIssuer issuer = LocalIssuer.start(IssuerSettings.temporary(), Clock.systemUTC())) {
            var where = new PackagedService.Surroundings("LOGISTICS", postgresql, DATABASE, kafka, issuer);
            try (PackagedService one = PackagedService.start(where, SETTINGS, folder.resolve("one.log"))) {
                // One after the other: both would migrate the database.
                one.awaitReady();
                try (PackagedService other = PackagedService.start(where, SETTINGS, folder.resolve("other.log"))) {
                    other.awaitReady();
                    Topics topics = Topics.at(kafka.bootstrapServers());
                    List<Http> replicas = List.of(new Http(one.base()), new Http(other.base()));
                    List<Shopkeeper> shops = Stream.generate(() -> new Shopkeeper(TENANT, issuer, replicas, accepted))
                            .limit(SHOPS)
                            .toList();

                    whileTheyWork(shops, topics, () -> storm(one, other, kafka, postgresql));

                    everyFactWasSentInOrder(shops, topics, new RawSql(postgresql, DATABASE, postgresql.relay()));
                    everyFactWasTakenOnce(topics, new RawSql(postgresql, DATABASE, postgresql.app()));
                }
            }
        }
    }

    /** Each begins when enough was done since the one before. */
    private void storm(PackagedService one, PackagedService other, KafkaServer kafka, PostgresqlServer postgresql) {
        progress();
        one.killAndStart();
        progress();
        kafka.kill();
        awhileWithoutKafka(other);
        kafka.startAgain();
        progress();
        other.killAndStart();
        one.awaitReady();
        progress();
        postgresql.kill();
        LockSupport.parkNanos(DATABASE_AWAY.toNanos());
        postgresql.startAgain();
        progress();
        one.killAndStart();
        progress();
    }

    private void whileTheyWork(List<Shopkeeper> shops, Topics topics, Runnable storm) throws Exception {
        List<Sales> sales = Stream.generate(() -> Sales.of(TENANT, UUID.randomUUID()))
                .limit(ORDERS)
                .toList();
        try (ExecutorService work = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> busy = new ArrayList<>();
            shops.forEach(shop -> busy.add(work.submit(() -> untilOver(shop::round))));
            busy.add(work.submit(() -> untilOver(() -> tell(topics, sales, told.incrementAndGet()))));
            try {
                storm.run();
            } finally {
                over.set(true);
            }
            for (Future<?> one : busy) {
                one.get();
            }
        }
    }

    private static void everyFactWasSentInOrder(List<Shopkeeper> shops, Topics topics, RawSql relay) {
        await().atMost(LONG)
                .untilAsserted(
                        () -> assertThat(relay.text("select count(*)::text from outbox where published_at is null"))
                                .isEqualTo("0"));
        Chronicle waybills = Chronicle.of(topics.of("chuhai.logistics.waybill", TENANT));
        Chronicle cases = Chronicle.of(topics.of("chuhai.logistics.case", TENANT));
        waybills.isWholeAndInOrder();
        cases.isWholeAndInOrder();
        assertThat(waybills.size())
                .isEqualTo(shops.stream().mapToInt(Shopkeeper::revisions).sum());
        System.out.println("storm: " + waybills.size() + " facts of waybills sent (" + waybills.repeated()
                + " of them again), " + cases.size() + " of cases (" + cases.repeated() + ")");
    }

    /** Each of them made another revision, none two. */
    private void everyFactWasTakenOnce(Topics topics, RawSql database) {
        int each = told.get();
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(effects(database))
                        .isEqualTo(ORDERS + " orders, revisions " + each + " to " + each + ", newest " + each + " to "
                                + each));
        assertThat(topics.on(Sales.DEAD, letter -> true)).isEmpty();
        System.out.println("storm: " + ORDERS * each + " facts of orders taken once, Kafka away "
                + KAFKA_AWAY.toSeconds() + " s, database " + DATABASE_AWAY.toSeconds() + " s");
    }

    private void untilOver(Runnable round) {
        while (!over.get()) {
            round.run();
        }
    }

    /** The next fact of each order; every one changes something. */
    private static void tell(Topics topics, List<Sales> sales, int number) {
        List<Letter> letters = sales.stream()
                .map(order -> order.packages(1_000 + number, number))
                .toList();
        topics.send(letters);
        LockSupport.parkNanos(BETWEEN_FACTS.toNanos());
    }

    /** More is written. */
    private void progress() {
        int enough = accepted.get() + MUCH;
        await().atMost(LONG).until(() -> accepted.get() >= enough);
    }

    /** A service starts, takes commands, is ready, and tells that facts wait. */
    private void awhileWithoutKafka(PackagedService service) {
        long until = System.nanoTime() + KAFKA_AWAY.toNanos();
        service.killAndStart();
        service.awaitReady();
        progress();
        Http http = new Http(service.base());
        await().atMost(LONG).untilAsserted(() -> {
            Answer well = http.exchange(Ask.of("GET", "/q/health/well"));
            assertThat(well.status()).isEqualTo(503);
            assertThat(well.text()).contains("\"outbox\"", "oldestSeconds");
        });
        for (String healthy : List.of("ready", "started", "live")) {
            assertThat(http.exchange(Ask.of("GET", "/q/health/" + healthy)).status())
                    .as(healthy)
                    .isEqualTo(200);
        }
        assertThat(http.exchange(Ask.of("GET", "/q/metrics")).text()).containsPattern("chuhai_outbox_waiting [1-9]");
        while (System.nanoTime() < until) {
            PackagedService.pause();
        }
    }

    /** How far the order documents are, and how many revisions it took. */
    private static String effects(RawSql database) throws Exception {
        try (var connection = database.connect()) {
            try (var statement = connection.createStatement()) {
                statement.execute("select set_config('app.tenant', '" + TENANT + "', false),"
                        + " set_config('app.shops', '*', false)");
                try (var rows = statement.executeQuery("""
                        select (select count(*) || ' orders, revisions ' || min(revision) || ' to ' || max(revision)
                                from customs_document where kind = 'ORDER')
                          || ', newest ' || (select min(event_no) || ' to ' || max(event_no) from inbox_newest)""")) {
                    rows.next();
                    return rows.getString(1);
                }
            }
        }
    }
}
