package org.chuhai.local.suite;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jline.utils.Signals;

/**
 * Whether somebody wants the run to end: Ctrl-C, SIGTERM, or a terminal that was closed. Signals are handled instead of the
 * JVM's shutdown hooks, because hooks run all at once, and a database must not stop before those who use it.
 */
public final class StopRequest implements AutoCloseable {

    private static final List<String> SIGNALS = List.of("INT", "TERM", "HUP");

    private final CompletableFuture<Boolean> raised = new CompletableFuture<>();
    private final List<Object> before;

    private StopRequest(List<String> signals) {
        before = signals.stream()
                .map(signal -> Signals.register(signal, this::raise))
                .map(handler -> handler == null ? "" : handler)
                .toList();
    }

    /** Raised by the signals that this process gets from now on. */
    public static StopRequest bySignal() {
        return new StopRequest(SIGNALS);
    }

    /** Raised by nobody but the program. */
    public static StopRequest byProgram() {
        return new StopRequest(List.of());
    }

    public void raise() {
        raised.complete(true);
    }

    public boolean isRaised() {
        return raised.isDone();
    }

    /** Answers whether it was raised, at the latest after this time. */
    public boolean awaitRaised(Duration patience) {
        return raised.copy()
                .completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    CompletableFuture<Boolean> raised() {
        return raised;
    }

    /** Signals have their usual effect again. */
    @Override
    public void close() {
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals("")) {
                Signals.unregister(SIGNALS.get(i), before.get(i));
            }
        }
    }
}
