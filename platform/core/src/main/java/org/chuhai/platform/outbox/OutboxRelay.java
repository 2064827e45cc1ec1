package org.chuhai.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what waits in the outbox: one thread with one session of the database, which holds the shards. Woken by commits of
 * this process, it looks for those of others now and then. A fact is marked after Kafka has it; whoever dies in
 * between leaves it to be sent again.
 */
@Singleton
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration SHORTEST = Duration.ofMillis(10);
    private static final Duration REST_AFTER_TROUBLE = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LOOKS_AT_SHARDS = Duration.ofSeconds(1);
    private static final Duration PATIENCE_TO_STOP = Duration.ofSeconds(5);

    private final AgroalDataSource database;
    private final EventSender sender;
    private final OutboxSettings settings;
    private final Clock clock;
    private final Counter published;
    private final Semaphore work = new Semaphore(0);
    private @Nullable Thread thread;
    private volatile boolean stopping;
    private boolean inTrouble;

    OutboxRelay(
            @DataSource("relay") AgroalDataSource database,
            EventSender sender,
            OutboxSettings settings,
            Clock clock,
            MeterRegistry metrics) {
        this.database = database;
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
        this.published = Counter.builder("chuhai.outbox.published")
                .description("Facts that Kafka has acknowledged")
                .register(metrics);
    }

    void start(@Observes StartupEvent started) {
        if (settings.relay()) {
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(PATIENCE_TO_STOP);
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Appended appended) {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    private void run() {
        while (!stopping) {
            try (Connection session = database.getConnection();
                    Producer<byte[], byte[]> producer = sender.open()) {
                Shards shards = new Shards(session);
                try {
                    relay(session, producer, shards);
                } finally {
                    EventSender.close(producer);
                    shards.giveBack();
                }
            } catch (SQLException | RuntimeException e) {
                // Whatever it is: a relay that has ended would send nothing any more.
                report(e);
                rest(REST_AFTER_TROUBLE);
            } catch (InterruptedException e) {
                // Only the end of the process interrupts.
                return;
            }
        }
    }

    private void relay(Connection session, Producer<byte[], byte[]> producer, Shards shards)
            throws SQLException, InterruptedException {
        WaitingRows waiting = new WaitingRows(session);
        Rests rests = new Rests();
        Duration idle = SHORTEST;
        long looked = System.nanoTime() - BETWEEN_LOOKS_AT_SHARDS.toNanos();
        while (!stopping) {
            if (!shards.isComplete() && System.nanoTime() - looked >= BETWEEN_LOOKS_AT_SHARDS.toNanos()) {
                shards.take();
                looked = System.nanoTime();
            }
            Set<Integer> working = rests.without(shards.own());
            Map<Integer, List<OutboxRow>> rows =
                    working.isEmpty() ? Map.of() : waiting.first(working, settings.batch());
            if (!rows.isEmpty()) {
                idle = SHORTEST;
                publish(session, producer, rows).forEach(rests::note);
                if (rests.areNone()) {
                    recovered();
                }
            }
            // What came meanwhile has left word: only a full batch says that more waits.
            if (rows.values().stream().noneMatch(batch -> batch.size() == settings.batch())) {
                idle = await(idle) ? SHORTEST : longer(idle);
            }
        }
    }

    /**
     * Sends the shards side by side and marks what Kafka has in one statement. What Kafka refuses holds its shard only; what it
     * does not answer is waited for by all.
     */
    private Map<Integer, Batch> publish(
            Connection session, Producer<byte[], byte[]> producer, Map<Integer, List<OutboxRow>> rows)
            throws SQLException, InterruptedException {
        Runnable word = () -> report(new KafkaException("Kafka does not answer"));
        Map<Integer, Batch> batches = new TreeMap<>();
        rows.forEach((shard, waiting) -> batches.put(shard, new Batch(waiting, session, word)));
        batches.values().forEach(batch -> batch.hand(producer));
        try {
            for (Batch batch : batches.values()) {
                batch.await();
            }
        } finally {
            List<OutboxRow> sent = batches.values().stream()
                    .flatMap(batch -> batch.acknowledged().stream())
                    .toList();
            new WaitingRows(session).published(sent, clock.instant());
            published.increment(sent.size());
        }
        batches.values().stream().map(Batch::trouble).filter(Objects::nonNull).forEach(this::report);
        return batches;
    }

    /** Whether somebody has work for the relay. */
    private boolean await(Duration longest) throws InterruptedException {
        boolean woken = work.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS);
        work.drainPermits();
        return woken;
    }

    private Duration longer(Duration idle) {
        Duration twice = idle.multipliedBy(2);
        return twice.compareTo(settings.poll()) < 0 ? twice : settings.poll();
    }

    private void rest(Duration length) {
        try {
            TimeUnit.NANOSECONDS.sleep(length.toNanos());
        } catch (InterruptedException e) {
            stopping = true;
        }
    }

    private void report(Exception trouble) {
        if (!inTrouble && !stopping) {
            inTrouble = true;
            LOG.warnf(trouble, "facts wait in the outbox: %s", trouble.getMessage());
        }
    }

    private void recovered() {
        if (inTrouble) {
            inTrouble = false;
            LOG.info("facts travel again");
        }
    }
}
