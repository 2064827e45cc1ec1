package org.chuhai.logistics.batch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.chuhai.platform.problem.PassingTrouble;
import org.chuhai.platform.tenant.CallerScope;
import org.jboss.logging.Logger;

/**
 * How long a part that fails is borne with: so many times it is tried as a whole, after rests that grow; as many times again
 * row by row, where the rows that cannot be judged are refused; then its batch is given up, and so it is when processes have
 * ended again and again while they were at it. A database that is away, or another transaction in the way, never ends a batch;
 * a statement that always takes too long does.
 */
@Singleton
class PartPatience {

    private static final Logger LOG = Logger.getLogger(PartPatience.class);

    /** Who restarts a service does not mean the part that it was at. */
    private static final int MOST_LOST = 10;

    /** At the last attempt, rows of a part that are refused because the database ends a statement. */
    private static final int MOST_SLOW = 5;

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
        Optional<TakenPart> taken = parts.take(batch);
        if (taken.isEmpty()) {
            return false;
        }
        TakenPart part = taken.get();
        if (part.lost() > MOST_LOST) {
            int attempts = part.attempts() + MOST_LOST;
            LOG.errorf(
                    "part %d of batch %s is given up: processes have ended while they were at it",
                    part.number(), batch);
            service.fail(batch, new BatchFailure(part.number(), attempts, Obstacle.FAULT));
            return true;
        }
        return judge(batch, part);
    }

    private boolean judge(UUID batch, TakenPart part) {
        try {
            return part.attempts() < settings.partAttempts()
                    ? work.judge(batch, part)
                    : work.judgeInPieces(batch, part, part.attempts() == lastAttempt() ? MOST_SLOW : 0);
        } catch (RuntimeException | Error e) {
            // An Error, too: a part that needs more memory than there is fails with one.
            if (PassingTrouble.isAway(e) || PassingTrouble.isContention(e)) {
                leave(batch, part);
                throw e;
            }
            bear(batch, part, e);
            return true;
        }
    }

    /** If even that cannot be done now, it counts as if nobody had come back: far more of that is borne with. */
    private void leave(UUID batch, TakenPart part) {
        try {
            parts.leave(batch, part);
        } catch (RuntimeException e) {
            LOG.debugf(e, "part %d of batch %s could not be left as it was", part.number(), batch);
        }
    }

    private void bear(UUID batch, TakenPart part, Throwable e) {
        failed.increment();
        int attempts = part.attempts() + 1;
        LOG.warnf(e, "part %d of batch %s has failed, %d times so far", part.number(), batch, attempts);
        if (attempts <= lastAttempt()) {
            Duration rest = GrowingRest.after(attempts, settings.partRest());
            parts.rest(batch, part.number(), attempts, clock.instant().plus(rest));
        } else {
            service.fail(batch, new BatchFailure(part.number(), attempts, Obstacle.of(e)));
        }
    }

    /** How often a part may have failed that is tried once more. */
    private int lastAttempt() {
        return 2 * settings.partAttempts() - 1;
    }
}
