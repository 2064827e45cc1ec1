package org.chuhai.logistics.batch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * The threads that judge batches: few, so that requests have processors and connections too. Each takes a part of whoever's
 * turn it is, until there is none; then it waits to be woken, and looks about once a second by itself, for what other
 * replicas were left with.
 */
@Startup
@Singleton
class BatchWorkers {

    private static final Logger LOG = Logger.getLogger(BatchWorkers.class);
    private static final Duration LAST_PART = Duration.ofSeconds(8);

    private final BatchLookout lookout;
    private final PartPatience work;
    private final BatchSettings settings;
    private final Clock clock;
    private final Counter failed;
    private final Turns turns = new Turns();
    private final Semaphore signals = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private final Map<UUID, Rest> resting = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    BatchWorkers(BatchLookout lookout, PartPatience work, BatchSettings settings, Clock clock, MeterRegistry metrics) {
        this.lookout = lookout;
        this.work = work;
        this.settings = settings;
        this.clock = clock;
        this.failed = Counter.builder("chuhai.reconciliation.batch.parts.postponed")
                .description("Times that parts could not be judged for trouble with the database; they wait")
                .register(metrics);
    }

    /** A batch for which the database was not there, how often by now, and how long it is left alone. */
    private record Rest(int failures, Instant until) {}

    void start(@Observes StartupEvent started) {
        int count = settings.workers().orElse(Runtime.getRuntime().availableProcessors());
        for (int number = 1; number <= count; number++) {
            threads.add(Thread.ofPlatform().daemon().name("batch-" + number).start(this::run));
        }
    }

    /** Parts that are begun may end; what does not is done again by whoever comes next. */
    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        signals.release(threads.size());
        Instant patience = clock.instant().plus(LAST_PART);
        for (Thread thread : threads) {
            Duration left = Duration.between(clock.instant(), patience);
            thread.join(left.isPositive() ? left : Duration.ofMillis(1));
        }
    }

    /** There is a batch to be judged. */
    void wake() {
        signals.release(threads.size());
    }

    private void run() {
        while (!stopping) {
            if (!judgeOne()) {
                pause();
            }
        }
    }

    private void pause() {
        try {
            if (signals.tryAcquire(settings.lookout().toMillis(), TimeUnit.MILLISECONDS)) {
                signals.drainPermits();
            }
        } catch (InterruptedException e) {
            // Nobody interrupts these threads but who ends the process.
            stopping = true;
        }
    }

    /** Whether there was anything to do. */
    private boolean judgeOne() {
        for (WaitingBatch batch : turns.inOrder(waiting())) {
            turns.begin(batch);
            if (judgeOneOf(batch)) {
                return true;
            }
        }
        return false;
    }

    private List<WaitingBatch> waiting() {
        try {
            List<WaitingBatch> running = lookout.running();
            Instant now = clock.instant();
            resting.keySet().retainAll(running.stream().map(WaitingBatch::id).collect(Collectors.toSet()));
            return running.stream()
                    .filter(batch -> {
                        Rest rest = resting.get(batch.id());
                        return rest == null || !rest.until().isAfter(now);
                    })
                    .toList();
        } catch (SQLException e) {
            LOG.debugf("nobody can tell which batches wait: %s", e.getMessage());
            return List.of();
        } catch (RuntimeException e) {
            LOG.warnf("nobody can tell which batches wait: %s", e.toString());
            return List.of();
        }
    }

    private boolean judgeOneOf(WaitingBatch batch) {
        try {
            boolean worked = work.judgeOneOf(batch);
            if (worked) {
                resting.remove(batch.id());
            }
            return worked;
        } catch (RuntimeException | Error e) {
            // An Error, too: a thread that ends is replaced by nobody.
            failed.increment();
            Rest rest = resting.compute(batch.id(), (_, before) -> rest(before == null ? 1 : before.failures() + 1));
            LOG.warnf(e, "batch %s cannot be judged now and is tried again at %s", batch.id(), rest.until());
            return false;
        }
    }

    private Rest rest(int failures) {
        return new Rest(failures, clock.instant().plus(GrowingRest.after(failures, settings.partRest())));
    }
}
