package org.chuhai.testing.hardship;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Work that goes on in rounds while a test does something to those who work. */
public final class Rounds {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Rounds() {}

    /** What the test does. */
    @FunctionalInterface
    public interface Meanwhile {
        void run() throws Exception;
    }

    /** Each on a thread of its own, again and again; the last rounds are finished when this returns. */
    public static void during(Meanwhile meanwhile, List<? extends Runnable> rounds) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        List<FutureTask<?>> busy = new ArrayList<>();
        for (Runnable round : rounds) {
            FutureTask<?> task = new FutureTask<>(
                    () -> {
                        while (!over.get()) {
                            round.run();
                        }
                    },
                    null);
            busy.add(task);
            Thread.ofVirtual().start(task);
        }
        try {
            meanwhile.run();
        } catch (Exception | AssertionError e) {
            // Why nothing went on may be told by those who worked.
            busy.stream()
                    .filter(one -> one.state() == Future.State.FAILED)
                    .forEach(one -> e.addSuppressed(one.exceptionNow()));
            throw e;
        } finally {
            over.set(true);
        }
        for (FutureTask<?> one : busy) {
            one.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }
}
