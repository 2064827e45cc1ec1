package org.chuhai.logistics.batch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.chuhai.platform.problem.PassingTrouble;
import org.chuhai.platform.tenant.CallerScope;
import org.jboss.logging.Logger;

/**
 * How long a part that fails is borne with: so many times it is tried as a whole, after rests that grow; as many times again
 * row by row, where the rows that cannot be judged are refused; then its batch is given up. Trouble of the database alone
 * never ends a batch.
 */
@Singleton
class PartPatience {

    private static final Logger LOG = Logger.getLogger(PartPatience.class);
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 10;

    private final PartWork work;
    private final BatchParts parts;
    private final BatchService service;
    private final CallerScope callers;
    private final BatchSettings settings;
    private final Clock clock;
    private final Counter failed;

    PartPatience(
            PartWork work,
            BatchParts parts,
            BatchService service,
            CallerScope callers,
            BatchSettings settings,
            Clock clock,
            MeterRegistry metrics) {
        this.work = work;
        this.parts = parts;
        this.service = service;
        this.callers = callers;
        this.settings = settings;
        this.clock = clock;
        this.failed = Counter.builder("chuhai.reconciliation.batch.parts.failed")
                .description("Attempts at a part that failed by its own fault")
                .register(metrics);
    }

    /**
     * Whether there was a part to be judged that nobody else is at.
     *
     * @throws RuntimeException where the database cannot be had: that is nobody's fault, and waits
     */
    boolean judgeOneOf(WaitingBatch waiting) {
        boolean[] worked = new boolean[1];
        callers.run(waiting.caller(), () -> worked[0] = judgeOneOf(waiting.id()));
        return worked[0];
    }

    private boolean judgeOneOf(UUID batch) {
        PartWork.Attempt attempt = new PartWork.Attempt();
        try {
            return work.judgeOneOf(batch, settings.partAttempts(), attempt);
        } catch (RuntimeException | Error e) {
            // An Error, too: a part that needs more memory than there is fails with one.
            if (attempt.part().isEmpty() || PassingTrouble.isAway(e) || PassingTrouble.isContention(e)) {
                throw e;
            }
            bear(batch, attempt.part().get(), e);
            return true;
        }
    }

    private void bear(UUID batch, BatchPart part, Throwable e) {
        failed.increment();
        int attempts = PassingTrouble.is(e)
                ? Math.max(part.attempts(), Math.min(part.attempts() + 1, settings.partAttempts()))
                : part.attempts() + 1;
        LOG.warnf(e, "part %d of batch %s has failed, %d times so far", part.number(), batch, attempts);
        if (attempts < 2 * settings.partAttempts()) {
            parts.rest(batch, part.number(), attempts, rested(attempts));
        } else {
            service.fail(batch, new BatchFailure(part.number(), attempts, Obstacle.of(e)));
        }
    }

    private Instant rested(int attempts) {
        Duration rest = settings.partRest().multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        return clock.instant().plus(rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest);
    }
}
