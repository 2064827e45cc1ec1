package org.chuhai.local.suite;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** Parts of a suite that start at the same time. When one cannot, the others need not either. */
final class SideBySide {

    private final StopRequest stop;
    private final Stage.Watcher watcher;
    private final AtomicBoolean failed = new AtomicBoolean();
    private final List<Started<?>> all = new ArrayList<>();

    SideBySide(StopRequest stop, Stage.Watcher watcher) {
        this.stop = stop;
        this.watcher = watcher;
    }

    /** Starts a part; it may look whether the start was given up, and return early then. */
    interface Start<T> {
        T run(BooleanSupplier givenUp) throws CannotRun, IOException, InterruptedException;
    }

    /** A part that is being started. */
    record Started<T>(FutureTask<T> task) {

        /** After {@link SideBySide#awaitAll}. */
        T part() {
            return task.resultNow();
        }
    }

    <T> Started<T> begin(Stage stage, Start<T> start) {
        watcher.starting(stage);
        long begun = System.nanoTime();
        Started<T> started = new Started<>(new FutureTask<>(() -> {
            try {
                T part = start.run(this::isGivenUp);
                if (!isGivenUp()) {
                    watcher.started(stage, Duration.ofNanos(System.nanoTime() - begun));
                }
                return part;
            } catch (CannotRun | IOException | InterruptedException | RuntimeException e) {
                failed.set(true);
                throw e;
            }
        }));
        all.add(started);
        Thread.startVirtualThread(started.task());
        return started;
    }

    private boolean isGivenUp() {
        return failed.get() || stop.isRaised();
    }

    /** Returns when all have started; or, when none is starting any more, throws what kept the first from it. */
    void awaitAll() throws CannotRun, IOException {
        List<Throwable> failures = new ArrayList<>();
        for (Started<?> started : all) {
            try {
                started.task().get();
            } catch (ExecutionException e) {
                failures.add(e.getCause());
            } catch (InterruptedException | CancellationException e) {
                stop.raise();
                failures.add(e);
            }
        }
        if (stop.isRaised()) {
            throw new CannotRun("启动已取消", "stopped before it was ready");
        }
        if (!failures.isEmpty()) {
            throw asItIs(failures.getFirst());
        }
    }

    private static CannotRun asItIs(Throwable failure) throws IOException {
        return switch (failure) {
            case CannotRun e -> e;
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            default -> throw new IllegalStateException(failure);
        };
    }
}
