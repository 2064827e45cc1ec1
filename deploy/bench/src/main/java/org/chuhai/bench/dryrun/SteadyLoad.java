package org.chuhai.bench.dryrun;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/**
 * So many requests a second, at random times as those of many callers who know nothing of each other (and as pgbench sends), whether
 * or not earlier ones were answered. Counted from when a request should have been sent: who waits for a slow one before counting the
 * next would not see what callers see.
 */
record SteadyLoad(HttpClient http, int rate) {

    private static final int OK = 200;
    private static final long SEED = 42;

    Latencies run(Duration duration, IntFunction<HttpRequest> requests) {
        int count = Math.toIntExact(rate * duration.toSeconds());
        long[] micros = new long[count];
        AtomicInteger refused = new AtomicInteger();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Random times = new Random(SEED);
            long due = System.nanoTime();
            for (int i = 0; i < count; i++) {
                due += Math.round(times.nextExponential() * TimeUnit.SECONDS.toNanos(1) / rate);
                LockSupport.parkNanos(due - System.nanoTime());
                int number = i;
                long from = due;
                callers.execute(() -> {
                    refused.addAndGet(isAnswered(requests.apply(number)) ? 0 : 1);
                    micros[number] = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - from);
                });
            }
        }
        return Latencies.of(micros, refused.get());
    }

    private boolean isAnswered(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode() == OK;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
