package org.chuhai.logistics.transmission;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.chuhai.logistics.customsaccount.CustomsSettings;
import org.jspecify.annotations.Nullable;

/**
 * Asks folders, one question at a time each, and waits no longer than it is set. A share that hangs hears no interrupt: its
 * thread is left to it, and whoever asks it again meanwhile is told so at once. What was asked may be done later all the same.
 */
@Singleton
class FolderPatience {

    /** So many folders can hang before the others are refused; each thread waits for a file system. */
    private static final int MOST_AT_ONCE = 64;

    private static final Duration IDLE = Duration.ofMinutes(1);

    private final Duration patience;
    private final Clock clock;
    private final ExecutorService hands = new ThreadPoolExecutor(
            0,
            MOST_AT_ONCE,
            IDLE.toSeconds(),
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            // Platform threads: where a file system hangs, a virtual thread keeps its carrier.
            Thread.ofPlatform().daemon().name("customs-folder-", 1).factory());
    private final Map<Path, Counter> counters = new ConcurrentHashMap<>();

    FolderPatience(CustomsSettings settings, Clock clock) {
        this.patience = settings.patience();
        this.clock = clock;
    }

    /** Where one asks a folder. */
    private static final class Counter {

        private final Semaphore free = new Semaphore(1);
        private volatile @Nullable Instant since;

        /** Since when somebody has waited for an answer here; now, where that begins only now. */
        private Instant since(Instant now) {
            Instant begun = since;
            return begun == null ? now : begun;
        }

        private void leave() {
            since = null;
            free.release();
        }
    }

    @PreDestroy
    void stop() {
        hands.shutdown();
    }

    /**
     * What a folder answers.
     *
     * @throws ChannelTrouble where it fails, or does not answer in time
     */
    <T> T ask(Path folder, Callable<T> question) throws ChannelTrouble {
        Counter counter = counters.computeIfAbsent(folder, path -> new Counter());
        try {
            // One patience for the turn and the answer: a row is locked meanwhile.
            Instant end = clock.instant().plus(patience);
            if (!enter(counter)) {
                throw ChannelTrouble.silent(patience);
            }
            Duration left = Duration.between(clock.instant(), end);
            return begun(counter, question).get(Math.max(1, left.toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw ChannelTrouble.silent(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ChannelTrouble.silent(patience);
        } catch (ExecutionException e) {
            throw failed(Objects.requireNonNull(e.getCause()));
        }
    }

    /** Nobody waits for a question that takes too long already. */
    private boolean enter(Counter counter) throws InterruptedException {
        if (!counter.free.tryAcquire()) {
            Instant now = clock.instant();
            Duration left = patience.minus(Duration.between(counter.since(now), now));
            if (!left.isPositive() || !counter.free.tryAcquire(left.toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        counter.since = clock.instant();
        return true;
    }

    private <T> Future<T> begun(Counter counter, Callable<T> question) throws ChannelTrouble {
        try {
            return hands.submit(() -> {
                try {
                    return question.call();
                } finally {
                    counter.leave();
                }
            });
        } catch (RejectedExecutionException e) {
            counter.leave();
            throw ChannelTrouble.silent(patience);
        }
    }

    private static ChannelTrouble failed(Throwable thrown) {
        return switch (thrown) {
            case UncheckedIOException unchecked -> ChannelTrouble.of(Objects.requireNonNull(unchecked.getCause()));
            case IOException failed -> ChannelTrouble.of(failed);
            case RuntimeException fault -> throw fault;
            case Error error -> throw error;
            default -> throw new IllegalStateException(thrown);
        };
    }
}
