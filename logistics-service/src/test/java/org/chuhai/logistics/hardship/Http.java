package org.chuhai.logistics.hardship;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chuhai.testing.contract.Contract;
import org.chuhai.testing.contract.ContractAnswers;

/** Sends requests as they are, and holds every answer against the contract. */
final class Http {

    static final Contract CONTRACT = Contract.of(Path.of("contract/openapi.yaml"));

    private static final ContractAnswers ANSWERS = ContractAnswers.of(CONTRACT);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String base;

    Http(String base) {
        this.base = base;
    }

    /** The application that this test runs in. */
    static Http here() {
        return new Http("http://localhost:" + RestAssured.port);
    }

    static Answer send(Ask ask) {
        Answer answer = here().exchange(ask);
        check(ask, answer);
        return answer;
    }

    /** Holds an answer that came in another way against the contract. */
    static void check(Ask ask, Answer answer) {
        ANSWERS.check(
                CONTRACT.find(ask.method(), pathOf(ask)).orElse(null),
                ask.method(),
                answer.status(),
                answer.headers(),
                answer.body());
    }

    /** Sends one that must succeed. */
    static Answer done(Ask ask) {
        Answer answer = send(ask);
        if (!answer.isGood()) {
            throw new AssertionError(ask + " was answered " + answer);
        }
        return answer;
    }

    /** The answer as it is, whatever the contract says. */
    Answer exchange(Ask ask) {
        try {
            return tryToExchange(ask);
        } catch (IOException e) {
            throw new UncheckedIOException(ask + " was not answered", e);
        }
    }

    Answer tryToExchange(Ask ask) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + ask.path()))
                .timeout(PATIENCE)
                .method(
                        ask.method(),
                        ask.body().length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(ask.body()));
        ask.headers().forEach(request::header);
        long from = System.nanoTime();
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
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
    static <T> List<T> together(int times, Callable<T> work) {
        return together(
                IntStream.range(0, times).<Callable<T>>mapToObj(time -> work).toList());
    }

    /** Does all of this at once, each on a thread of its own. */
    static <T> List<T> together(List<? extends Callable<T>> work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> begun = work.stream().map(threads::submit).toList();
            return begun.stream().flatMap(future -> Stream.of(got(future))).toList();
        }
    }

    static <T> T got(Future<T> future) {
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
