package org.chuhai.testing.hardship;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/**
 * Cases that do not meet, worked on side by side: whoever sends a request and waits for its answer leaves a processor idle.
 * Each is reported as a test of its own all the same. Cases that do meet, because one would see what another leaves, form a
 * row and are worked on one after the other.
 */
public final class SideBySide {

    private static final int AT_ONCE = 3;

    private final List<Runnable> rows = new ArrayList<>();
    private final List<DynamicTest> tests = new ArrayList<>();
    private final AtomicBoolean begun = new AtomicBoolean();

    /** One case and its name. */
    public record Case(String name, Executable executable) {}

    /** Another row; its cases keep their order. */
    public SideBySide row(List<Case> cases) {
        List<CompletableFuture<Void>> ends =
                cases.stream().map(one -> new CompletableFuture<Void>()).toList();
        rows.add(() -> {
            for (int i = 0; i < cases.size(); i++) {
                end(ends.get(i), cases.get(i).executable());
            }
        });
        for (int i = 0; i < cases.size(); i++) {
            CompletableFuture<Void> end = ends.get(i);
            tests.add(dynamicTest(cases.get(i).name(), () -> await(end)));
        }
        return this;
    }

    /** They begin when the first test does, when the application is up. */
    public Stream<DynamicTest> tests() {
        return tests.stream();
    }

    private void await(CompletableFuture<Void> end) throws Throwable {
        if (!begun.getAndSet(true)) {
            // Nobody has to wait for its threads: they end with the last row.
            ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
            rows.forEach(threads::execute);
            threads.shutdown();
        }
        try {
            end.join();
        } catch (CompletionException e) {
            throw e.getCause();
        }
    }

    // Whatever is thrown is the result of the test that waits for it.
    private static void end(CompletableFuture<Void> end, Executable executable) {
        try {
            executable.execute();
            end.complete(null);
        } catch (Throwable e) {
            end.completeExceptionally(e);
        }
    }
}
