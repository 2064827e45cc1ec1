package org.chuhai.logistics.batch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.chuhai.platform.tenant.CallerScope;
import org.jboss.logging.Logger;

/**
 * Gives up uploads that nothing is heard of, forgets what was kept long enough, and removes what is left of batches, a few
 * rows at a time. The relay sees what is due; it is done in the tenant's name.
 */
// At once, so that whoever watches its counters sees them before the first run.
@Startup
@Singleton
@Unremovable
class BatchSweep {

    private static final Logger LOG = Logger.getLogger(BatchSweep.class);

    private final BatchLookout lookout;
    private final BatchService service;
    private final BatchLitter litter;
    private final CallerScope callers;
    private final Clock clock;
    private final BatchSettings settings;
    private final Counter failed;
    private final AtomicLong waiting = new AtomicLong();

    BatchSweep(
            BatchLookout lookout,
            BatchService service,
            BatchLitter litter,
            CallerScope callers,
            Clock clock,
            BatchSettings settings,
            MeterRegistry metrics) {
        this.lookout = lookout;
        this.service = service;
        this.litter = litter;
        this.callers = callers;
        this.clock = clock;
        this.settings = settings;
        this.failed = Counter.builder("chuhai.reconciliation.batch.sweep.failed")
                .description("Batches of which something is due that could not be done yet")
                .register(metrics);
        metrics.gauge("chuhai.reconciliation.batch.parts.waiting", waiting, AtomicLong::get);
    }

    /** What somebody looks for. */
    @FunctionalInterface
    private interface Search {

        List<WaitingBatch> found() throws SQLException;
    }

    /** Four times a minute. */
    @Scheduled(every = "15s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        each(() -> lookout.silentSince(clock.instant().minus(settings.silence())), one -> service.abandon(one.id()));
        each(lookout::due, one -> service.expire(one.id()));
        each(lookout::littered, this::remove);
        try {
            waiting.set(lookout.waitingParts());
        } catch (SQLException | RuntimeException e) {
            LOG.debugf("nobody can tell how many parts wait: %s", e.getMessage());
        }
    }

    private void remove(WaitingBatch batch) {
        boolean more = true;
        while (more) {
            more = litter.removeSome(batch.id());
        }
    }

    private void each(Search search, Consumer<WaitingBatch> work) {
        try {
            for (WaitingBatch batch : search.found()) {
                each(batch, work);
            }
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("what is due of batches could not be looked for: %s", e.getMessage());
        }
    }

    private void each(WaitingBatch batch, Consumer<WaitingBatch> work) {
        try {
            callers.run(batch.caller(), () -> work.accept(batch));
        } catch (RuntimeException e) {
            // The next run tries again.
            failed.increment();
            LOG.warnf("what is due of batch %s could not be done: %s", batch.id(), e.getMessage());
        }
    }
}
