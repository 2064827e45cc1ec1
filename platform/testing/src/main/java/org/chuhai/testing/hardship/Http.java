package org.chuhai.testing.hardship;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chuhai.testing.contract.Contract;
import org.chuhai.testing.contract.ContractAnswers;

/** Sends requests as they are, and holds every answer against the contract. */
public final class Http {

    private static final Contract CONTRACT = Contract.committed();

    private static final ContractAnswers ANSWERS = ContractAnswers.of(CONTRACT);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** One for all: each has threads and connections of its own, and takes longer to make than most requests to answer. */
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String base;

    /** A service at an address such as {@code http://localhost:8083}. */
    public Http(String base) {
        this.base = base;
    }

    /** The application that this test runs in. */
    public static Http here() {
        return new Http("http://localhost:" + RestAssured.port);
    }

    /** To the application that this test runs in; its answer keeps the contract. */
    public static Answer send(Ask ask) {
        Answer answer = here().exchange(ask);
        check(ask, answer);
        return answer;
    }

    /** Holds an answer that came in another way against the contract. */
    public static void check(Ask ask, Answer answer) {
        ANSWERS.check(
                CONTRACT.find(ask.method(), pathOf(ask)).orElse(null),
                ask.method(),
                answer.status(),
                answer.headers(),
                answer.body());
    }

    /** Sends one that must succeed. */
    public static Answer done(Ask ask) {
        Answer answer = send(ask);
        if (!answer.isGood()) {
            throw new AssertionError(ask + " was answered " + answer);
        }
        return answer;
    }

    /** The answer as it is, whatever the contract says. */
    public Answer exchange(Ask ask) {
        try {
            return tryToExchange(ask);
        } catch (IOException e) {
            throw new UncheckedIOException(ask + " was not answered", e);
        }
    }

    /** As {@link #exchange}, for those whom it does not surprise that there is no answer. */
    public Answer tryToExchange(Ask ask) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + ask.path()))
                .timeout(PATIENCE)
                .method(
                        ask.method(),
                        ask.body().length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(ask.body()));
        ask.headers().forEach(request::header);
        long from = System.nanoTime();
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(
                    response.statusCode(),
                    response.headers().map(),
                    response.body(),
                    Duration.ofNanos(System.nanoTime() - from));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Does the same thing several times at once. */
    public static <T> List<T> together(int times, Callable<T> work) {
        return together(
                IntStream.range(0, times).<Callable<T>>mapToObj(time -> work).toList());
    }

    /** Does all of this at once, each on a thread of its own. */
    public static <T> List<T> together(List<? extends Callable<T>> work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> begun = work.stream().map(threads::submit).toList();
            return begun.stream().flatMap(future -> Stream.of(got(future))).toList();
        }
    }

    /** Does the same for all of these, so many at once; what waits most of its time does not have to wait one by one. */
    public static <T> void sideBySide(int atOnce, Collection<T> all, Consumer<T> work) {
        Queue<T> left = new ConcurrentLinkedQueue<>(all);
        together(atOnce, () -> {
            int done = 0;
            for (T one = left.poll(); one != null; one = left.poll()) {
                work.accept(one);
                done++;
            }
            return done;
        });
    }

    private static <T> T got(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private static String pathOf(Ask ask) {
        return ask.path().replaceFirst("[?].*$", "");
    }
}
