package org.chuhai.logistics.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chuhai.embedded.issuer.IssuerSettings;
import org.chuhai.embedded.issuer.LocalIssuer;
import org.chuhai.embedded.kafka.EmbeddedKafka;
import org.chuhai.embedded.kafka.KafkaSettings;
import org.chuhai.embedded.postgresql.EmbeddedPostgresql;
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
    private static final Duration BETWEEN_FACTS = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String DATABASE = "logistics";
    private static final String TENANT = "storm";
    private static final List<String> TOPICS = List.of(
            Sales.TOPIC, Sales.DEAD, "chuhai.logistics.case", "chuhai.logistics.shipment", "chuhai.logistics.waybill");
    private static final int SHOPS = 3;
    private static final int ORDERS = 10;

    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void nothingIsLostNorDoubledNorOvertakenWhoeverDies() throws Exception {
        Map<String, Integer> partitions = new HashMap<>();
        TOPICS.forEach(topic -> partitions.put(topic, 4));
        try (EmbeddedPostgresql postgresql = EmbeddedPostgresql.start(PostgresqlSettings.temporary(DATABASE));
                EmbeddedKafka kafka = EmbeddedKafka.start(KafkaSettings.temporary(partitions));
                LocalIssuer issuer = LocalIssuer.start(IssuerSettings.temporary(), Clock.systemUTC())) {
            var where = new PackagedService.Surroundings("LOGISTICS", postgresql, DATABASE, kafka, issuer);
            // Unwell as soon as a fact waits for two seconds, so that a short outage shows.
            Map<String, String> settings = Map.of("CHUHAI_OUTBOX_PATIENCE", "2s");
            try (PackagedService one = PackagedService.start(where, settings, folder.resolve("one.log"));
                    ExecutorService work = Executors.newVirtualThreadPerTaskExecutor()) {
                one.awaitReady();
                try (PackagedService other = PackagedService.start(where, settings, folder.resolve("other.log"))) {
                    other.awaitReady();
                    Topics topics = Topics.at(kafka.bootstrapServers());
                    List<Http> replicas = List.of(new Http(one.base()), new Http(other.base()));
                    List<Shopkeeper> shops = Stream.generate(() -> new Shopkeeper(TENANT, issuer, replicas, accepted))
                            .limit(SHOPS)
                            .toList();
                    List<Future<?>> busy = new ArrayList<>();
                    shops.forEach(shop -> busy.add(work.submit(() -> untilOver(shop::round))));
                    List<Sales> sales = IntStream.range(0, ORDERS)
                            .mapToObj(i -> Sales.of(TENANT, UUID.randomUUID()))
                            .toList();
                    AtomicInteger told = new AtomicInteger();
                    busy.add(work.submit(() -> untilOver(() -> tell(topics, sales, told.incrementAndGet()))));

                    progress(20);
                    one.killAndStart();
                    progress(20);
                    kafka.kill();
                    awhileWithoutKafka(other);
                    kafka.startAgain();
                    progress(20);
                    other.killAndStart();
                    one.awaitReady();
                    progress(20);
                    postgresql.kill();
                    LockSupport.parkNanos(DATABASE_AWAY.toNanos());
                    postgresql.startAgain();
                    progress(20);
                    one.killAndStart();
                    progress(20);
                    over.set(true);
                    for (Future<?> writer : busy) {
                        writer.get();
                    }

                    everythingHasArrived(new RawSql(postgresql, DATABASE, postgresql.relay()));
                    Chronicle waybills = Chronicle.of(topics.of("chuhai.logistics.waybill", TENANT));
                    Chronicle cases = Chronicle.of(topics.of("chuhai.logistics.case", TENANT));
                    waybills.isWholeAndInOrder();
                    cases.isWholeAndInOrder();
                    assertThat(waybills.size())
                            .isEqualTo(shops.stream()
                                    .mapToInt(Shopkeeper::revisions)
                                    .sum());
                    RawSql database = new RawSql(postgresql, DATABASE, postgresql.app());
                    await().atMost(LONG)
                            .untilAsserted(() -> assertThat(effects(database))
                                    .isEqualTo(ORDERS + " orders, revisions " + told.get() + " to " + told.get()
                                            + ", newest " + told.get() + " to " + told.get()));
                    assertThat(topics.on(Sales.DEAD, letter -> true)).isEmpty();
                    System.out.println("storm: " + waybills.size() + " facts of waybills (" + waybills.repeated()
                            + " sent again), " + cases.size() + " of cases (" + cases.repeated() + "), "
                            + ORDERS * told.get() + " facts of orders taken once, Kafka away " + KAFKA_AWAY.toSeconds()
                            + " s, database " + DATABASE_AWAY.toSeconds() + " s");
                }
            }
        }
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

    /** So much more is written. */
    private void progress(int much) {
        int enough = accepted.get() + much;
        await().atMost(LONG).until(() -> accepted.get() >= enough);
    }

    /** Commands are taken, the service is ready, and tells that facts wait. */
    private void awhileWithoutKafka(PackagedService service) {
        long until = System.nanoTime() + KAFKA_AWAY.toNanos();
        progress(40);
        Http http = new Http(service.base());
        await().atMost(LONG).untilAsserted(() -> {
            Answer well = http.exchange(Ask.of("GET", "/q/health/well"));
            assertThat(well.status()).isEqualTo(503);
            assertThat(well.text()).contains("\"outbox\"", "oldestSeconds");
        });
        assertThat(http.exchange(Ask.of("GET", "/q/health/ready")).status()).isEqualTo(200);
        assertThat(http.exchange(Ask.of("GET", "/q/metrics")).text()).containsPattern("chuhai_outbox_waiting [1-9]");
        while (System.nanoTime() < until) {
            progress(1);
        }
    }

    private static void everythingHasArrived(RawSql relay) {
        await().atMost(LONG)
                .untilAsserted(
                        () -> assertThat(relay.text("select count(*)::text from outbox where published_at is null"))
                                .isEqualTo("0"));
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
