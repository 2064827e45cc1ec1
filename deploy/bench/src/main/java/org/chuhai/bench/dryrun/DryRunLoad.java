package org.chuhai.bench.dryrun;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chuhai.bench.Exports;
import org.chuhai.bench.Result;
import org.chuhai.bench.service.MeasuredService;
import org.chuhai.bench.service.Servers;

/** Single dry runs of the mix at a steady rate, the caller on the same machine. */
public final class DryRunLoad {

    private static final String PATH = "/v1/reconciliations";
    private static final Duration WARM_UP = Duration.ofSeconds(90);
    private static final int OK = 200;

    private final MeasuredService service;
    private final String token;
    private final List<byte[]> bodies = Exports.mix().bodies();

    public DryRunLoad(Servers servers, MeasuredService service) {
        this.service = service;
        this.token = servers.token();
    }

    /**
     * Makes one dry run and writes what it asked of the database as a script of pgbench.
     *
     * @param log of a server that writes every statement
     */
    public Path statements(Path log, Path script) throws IOException, InterruptedException {
        // The first asks for more: what is kept afterwards.
        for (int i = 0; i < 3; i++) {
            once();
        }
        long before = Files.size(log);
        once();
        byte[] all = Files.readAllBytes(log);
        return SameStatements.of(
                        new String(
                                all,
                                Math.toIntExact(before),
                                all.length - Math.toIntExact(before),
                                StandardCharsets.UTF_8),
                        Servers.TENANT)
                .write(script);
    }

    private void once() throws IOException, InterruptedException {
        HttpResponse<String> answer = service.http().send(request(0), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IOException("a dry run was answered " + answer.body());
        }
    }

    /**
     * Measures the dry run and its baselines one after the other.
     *
     * @param script of {@link #statements}
     */
    public List<Result> run(int rate, Duration duration, PgBench pgBench, Path script, Consumer<String> teller)
            throws IOException, InterruptedException {
        SteadyLoad load = new SteadyLoad(service.http(), rate);
        teller.accept("dry runs, " + rate + " a second: warming up, then measuring");
        load.run(WARM_UP, this::request);
        Latencies dryRun = load.run(duration, this::request);
        HttpRequest alive =
                HttpRequest.newBuilder(service.at("/q/health/live")).GET().build();
        teller.accept("the baselines, " + rate + " a second");
        Latencies empty = load.run(duration, i -> alive);
        List<String> baselines = new ArrayList<>();
        baselines.add("GET /q/health/live, which does nothing: " + empty);
        baselines.add(pgBench.run(script, rate, duration)
                .map(found -> "the statements of one of them by pgbench: " + found)
                .orElse("there is no pgbench on this machine"));
        return List.of(new Result(
                "single dry run over HTTP, %d a second".formatted(rate),
                dryRun.toString(),
                String.join("; ", baselines),
                "p99 15 ms",
                "2,000 exports in turn at random times, %d s after %d s of warming up, counted from when each should have been sent; the caller and PostgreSQL on the same cores"
                        .formatted(duration.toSeconds(), WARM_UP.toSeconds())));
    }

    private HttpRequest request(int number) {
        return HttpRequest.newBuilder(service.at(PATH))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bodies.get(number % bodies.size())))
                .build();
    }
}
