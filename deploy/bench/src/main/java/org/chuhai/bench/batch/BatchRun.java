package org.chuhai.bench.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.chuhai.bench.Exports;
import org.chuhai.bench.Result;
import org.chuhai.bench.service.MeasuredService;
import org.chuhai.bench.service.Servers;

/**
 * A batch of so many exports, uploaded from a file, judged, its findings stored, and every result compared with the engine; then the
 * same again with a SIGKILL in the middle.
 */
public final class BatchRun {

    private static final String BATCHES = "/v1/reconciliation-batches";
    private static final int WARM_UP = 40_000;
    private static final String RUNNING = "RUNNING";
    private static final int OK = 200;
    private static final int ACCEPTED = 202;
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final MeasuredService service;
    private final String token;
    private final Path folder;
    private final Consumer<String> teller;
    private final Exports exports = Exports.mix();
    private final Expected expected;

    public BatchRun(Servers servers, MeasuredService service, Path folder, Consumer<String> teller) throws IOException {

        this.service = service;
        this.token = servers.token();
        this.folder = folder;
        this.teller = teller;
        this.expected = new Expected(exports);
    }

    /**
     * Measures, and leaves the memory curves in the folder.
     *
     * @param heap megabytes that the service has
     */
    public List<Result> run(int count, int heap) throws IOException, InterruptedException, SQLException {
        Path file = folder.resolve("exports.ndjson");
        exports.write(file, Math.min(count, WARM_UP));
        teller.accept("warming up with " + Math.min(count, WARM_UP) + " exports");
        judge(file, Math.min(count, WARM_UP), false);
        exports.write(file, count);
        List<Result> results = new ArrayList<>();
        teller.accept("a batch of " + count + " exports, " + (Files.size(file) >> 20) + " MB");
        Judged judged = judge(file, count, false);
        teller.accept("the same file joined by DuckDB");
        JoinByDuckDb join = JoinByDuckDb.of(file, folder, expected.discrepant(count));
        String limits = "%,d MB of NDJSON, heap of the service %d MB".formatted(Files.size(file) >> 20, heap);
        results.add(new Result(
                "batch of %,d exports of the mix, from the first byte of the upload to the last finding stored"
                        .formatted(count),
                perSecond(count, judged.together()),
                perSecond(count, join.took()) + " for DuckDB, which joins the same file and stores unequal pairs",
                "5,000/s",
                "%s, 2,000 exports again and again; upload %d s, then %d s; %d s of processor time in the service. Audit: %,d results, %,d findings, all equal to the engine's. %s"
                        .formatted(
                                limits,
                                judged.uploaded().toSeconds(),
                                judged.together().minus(judged.uploaded()).toSeconds(),
                                judged.worked().toSeconds(),
                                count,
                                judged.findings(),
                                judged.memory())));
        results.add(new Result(
                "what that join says of %,d exports, of which %,d are discrepant"
                        .formatted(count, expected.discrepant(count).cardinality()),
                "%,d unequal pairs in %,d exports".formatted(join.differences(), join.differing()),
                "",
                "",
                "%,d of these exports agree, in other words or units; %,d that are discrepant it does not see"
                        .formatted(join.falseAlarms(), join.missed())));
        teller.accept("the same batch, and the service killed in the middle");
        Judged killed = judge(file, count, true);
        results.add(new Result(
                "the same batch, the service killed (SIGKILL) in the middle and started again",
                perSecond(count, killed.together()),
                perSecond(count, judged.together()) + " undisturbed",
                "",
                "killed after %,d rows. Audit: %,d results, %,d findings, all equal to the engine's"
                        .formatted(killed.killedAfter(), count, killed.findings())));
        Files.delete(file);
        return results;
    }

    /** @param killedAfter rows that were done then; 0 where nobody was killed */
    private record Judged(
            Duration uploaded, Duration together, Duration worked, long findings, long killedAfter, String memory) {}

    private Judged judge(Path file, int count, boolean killing) throws IOException, InterruptedException {
        Duration worked = service.worked();
        try (MemoryCurve curve = MemoryCurve.begin(service)) {
            long from = System.nanoTime();
            URI batch = upload(file);
            Duration uploaded = since(from);
            long killedAfter = killing ? kill(batch, count, curve) : 0;
            JsonNode state = read(batch);
            while (state.path("state").asText().equals(RUNNING)) {
                LockSupport.parkNanos(LOOK.toNanos());
                state = read(batch);
            }
            Duration together = since(from);
            Duration work = service.worked().minus(worked);
            String memory = curve.tell(folder.resolve("memory-" + count + (killing ? "-killed" : "") + ".csv"));
            teller.accept("reading " + count + " results and comparing them with the engine");
            long findings = audit(batch, count);
            require(state.path("state").asText().equals("DONE"), "the batch ended as " + state);
            require(state.at("/rows/done").asInt() == count, "not all rows are done: " + state);
            require(told(state) == findings, "counts of findings differ: " + state + " and " + findings);
            return new Judged(uploaded, together, work, findings, killedAfter, memory);
        }
    }

    private URI upload(Path file) throws IOException, InterruptedException {
        HttpResponse<String> taken = service.http()
                .send(
                        request(service.at(BATCHES + "?shopId=" + UUID.randomUUID()))
                                .header("Content-Type", "application/x-ndjson")
                                .POST(HttpRequest.BodyPublishers.ofFile(file))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        require(taken.statusCode() == ACCEPTED, "the upload was answered " + taken.body());
        return service.at(BATCHES + "/" + JSON.readTree(taken.body()).path("id").asText());
    }

    /** When half of the rows are done, or at once where more are already. */
    private long kill(URI batch, int count, MemoryCurve curve) throws IOException, InterruptedException {
        long done = read(batch).at("/rows/done").asLong();
        while (done < count / 2) {
            LockSupport.parkNanos(LOOK.toNanos());
            JsonNode state = read(batch);
            require(state.path("state").asText().equals(RUNNING), "it should be running: " + state);
            done = state.at("/rows/done").asLong();
        }
        service.killAndStart();
        curve.startedAgain();
        return done;
    }

    private long audit(URI batch, int count) throws IOException, InterruptedException {
        HttpResponse<InputStream> results = service.http()
                .send(request(URI.create(batch + "/results")).GET().build(), HttpResponse.BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(results.body(), StandardCharsets.UTF_8))) {
            return expected.compare(lines, count);
        }
    }

    private JsonNode read(URI batch) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                service.http().send(request(batch).GET().build(), HttpResponse.BodyHandlers.ofString());
        require(answer.statusCode() == OK, "the batch was answered " + answer.body());
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + token);
    }

    private static long told(JsonNode state) {
        return state.at("/findings/block").asLong()
                + state.at("/findings/warn").asLong()
                + state.at("/findings/info").asLong();
    }

    private static Duration since(long from) {
        return Duration.ofNanos(System.nanoTime() - from);
    }

    private static String perSecond(int count, Duration took) {
        return "%,d/s".formatted(count * TimeUnit.SECONDS.toNanos(1) / took.toNanos());
    }

    private static void require(boolean isSo, String otherwise) {
        if (!isSo) {
            throw new Expected.Discrepancy(otherwise);
        }
    }
}
