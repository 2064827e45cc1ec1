package org.chuhai.logistics.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.chuhai.embedded.issuer.LocalIssuer;
import org.chuhai.logistics.codetable.CodeTables;
import org.chuhai.logistics.party.PartyRegistry;
import org.chuhai.logistics.rate.RateTable;
import org.chuhai.logistics.reconciliation.Profile;
import org.chuhai.logistics.reconciliation.ReconciliationEngine;
import org.chuhai.logistics.reconciliation.ReferenceData;
import org.chuhai.logistics.reconciliation.ReportJson;
import org.chuhai.logistics.reconciliation.ThreeDocuments;
import org.chuhai.logistics.tariff.TariffTable;
import org.chuhai.logistics.testdata.FaultyExports;
import org.chuhai.logistics.testdata.Triple;
import org.chuhai.testing.hardship.OwnServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast a batch is, from the first byte of the upload to the last finding stored, and what memory it takes; not part of a
 * build. Package first, then {@code -Dtest=BatchMeasurement}; {@code -Dchuhai.batch=1000000} for more than a hundred thousand
 * exports, {@code -Dchuhai.heap=256} for another heap than 384 MB. Five lines each, every fifth with three faults. At the end
 * every result is compared with what the engine says of the same documents.
 */
class BatchMeasurement {

    private static final int EXPORTS = Integer.getInteger("chuhai.batch", 100_000);
    private static final int HEAP = Integer.getInteger("chuhai.heap", 384);
    private static final int KINDS = 2_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<byte[]> rows = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    private final ReconciliationEngine engine = new ReconciliationEngine(ReferenceData.of(
            Profile.EXACT,
            CodeTables.shipped(),
            TariffTable.shipped(),
            RateTable.shipped(),
            PartyRegistry.of(List.of())));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void measure() throws Exception {
        makeRows();
        try (OwnServers servers = OwnServers.start("logistics", List.of("chuhai.order.order"));
                MeasuredService service = MeasuredService.start(servers, HEAP, folder)) {
            String token = token(servers.issuer());
            if (EXPORTS > KINDS) {
                run(service, token, KINDS * 10);
            }
            run(service, token, EXPORTS);
            tellEngine();
        }
    }

    private void makeRows() throws Exception {
        FaultyExports exports = new FaultyExports(42, 5);
        for (int i = 0; i < KINDS; i++) {
            Triple triple = exports.next(i % 5 == 0 ? 3 : 0);
            rows.add((BatchDesk.row(triple, "r").substring(9) + "\n").getBytes(StandardCharsets.UTF_8));
            JsonNode report = JSON.readTree(ReportJson.compact(engine.reconcile(triple.read())));
            expected.add(report.path("verdict").asText()
                    + (report.path("findings").isEmpty() ? "" : report.path("findings")));
        }
    }

    /** What one core of this machine does at this moment: the other figures mean little without it. */
    private void tellEngine() {
        FaultyExports exports = new FaultyExports(42, 5);
        List<ThreeDocuments> documents = IntStream.range(0, KINDS)
                .mapToObj(i -> exports.next(i % 5 == 0 ? 3 : 0).read())
                .toList();
        int judged = 0;
        long from = System.nanoTime();
        for (int round = 0; round < 60; round++) {
            if (round == 30) {
                from = System.nanoTime();
                judged = 0;
            }
            for (ThreeDocuments one : documents) {
                judged += engine.reconcile(one).verdict() == null ? 0 : 1;
            }
        }
        System.out.printf(
                "batch: the engine alone on one core, now: %d a second%n",
                judged * 1_000_000_000L / (System.nanoTime() - from));
    }

    private void run(MeasuredService service, String token, int count) throws Exception {
        String batches = service.base() + "/v1/reconciliation-batches";
        long worked = service.worked();
        List<Long> resident = new ArrayList<>();
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
        watch.scheduleWithFixedDelay(() -> resident.add(service.resident()), 0, 1, TimeUnit.SECONDS);
        int collected = service.afterCollections().size();
        long from = System.nanoTime();
        HttpResponse<String> taken = http.send(
                request(URI.create(batches + "?shopId=" + UUID.randomUUID()), token)
                        .header("Content-Type", BatchDesk.NDJSON)
                        .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body(count)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        long uploaded = System.nanoTime();
        URI batch = URI.create(
                batches + "/" + JSON.readTree(taken.body()).path("id").asText());
        await().pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofHours(1))
                .until(() -> !read(batch, token).path("state").asText().equals("RUNNING"));
        JsonNode state = read(batch, token);
        long done = System.nanoTime();
        watch.close();
        long seconds = Math.max(1, (done - from) / 1_000_000_000);
        System.out.printf(
                "batch: %d exports, %d MB; upload %d ms, judged %d ms, together %d a second; judged alone %s a second%n",
                count,
                state.at("/rows/bytes").asLong() >> 20,
                (uploaded - from) / 1_000_000,
                (done - uploaded) / 1_000_000,
                count * 1_000_000_000L / (done - from),
                state.path("rowsPerSecond"));
        System.out.printf(
                "batch: processor of the service %d s in %d s; resident MB %s; heap after collections, MB %s%n",
                service.worked() - worked,
                seconds,
                thinned(resident),
                thinned(service.afterCollections()
                        .subList(collected, service.afterCollections().size())));
        compare(batch, token, count, state);
    }

    private void compare(URI batch, String token, int count, JsonNode state) throws Exception {
        long from = System.nanoTime();
        HttpResponse<InputStream> results = http.send(
                request(URI.create(batch + "/results"), token).GET().build(),
                HttpResponse.BodyHandlers.ofInputStream());
        int row = 0;
        long findings = 0;
        try (var lines = new BufferedReader(new InputStreamReader(results.body(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode result = JSON.readTree(line);
                assertThat(result.path("row").asInt()).isEqualTo(row + 1);
                assertThat(result.path("verdict").asText() + result.path("findings"))
                        .isEqualTo(expected.get(row % KINDS));
                findings += result.path("findings").size();
                row++;
            }
        }
        assertThat(row).isEqualTo(count);
        assertThat(state.at("/rows/done").asInt()).isEqualTo(count);
        assertThat(state.at("/findings/block").asLong()
                        + state.at("/findings/warn").asLong()
                        + state.at("/findings/info").asLong())
                .isEqualTo(findings);
        System.out.printf(
                "batch: %d results with %d findings equal the engine's; read and compared in %d ms%n",
                row, findings, (System.nanoTime() - from) / 1_000_000);
    }

    private InputStream body(int count) {
        var numbers = IntStream.range(0, count).iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return numbers.hasNext();
            }

            @Override
            public InputStream nextElement() {
                // Some thousand at a time: as a program would write them.
                var some = new ByteArrayOutputStream(1 << 20);
                for (int i = 0; i < 200 && numbers.hasNext(); i++) {
                    int number = numbers.nextInt();
                    some.writeBytes(("{\"id\":\"" + number + "\"").getBytes(StandardCharsets.US_ASCII));
                    some.writeBytes(rows.get(number % KINDS));
                }
                return new ByteArrayInputStream(some.toByteArray());
            }
        });
    }

    private JsonNode read(URI batch, String token) throws Exception {
        return JSON.readTree(http.send(request(batch, token).GET().build(), HttpResponse.BodyHandlers.ofString())
                .body());
    }

    private static HttpRequest.Builder request(URI uri, String token) {
        return HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + token);
    }

    private static List<?> thinned(List<?> all) {
        int step = Math.max(1, all.size() / 16);
        return all.isEmpty()
                ? Collections.emptyList()
                : IntStream.range(0, all.size())
                        .filter(i -> i % step == 0)
                        .mapToObj(all::get)
                        .toList();
    }

    private static String token(LocalIssuer issuer) {
        return issuer.signer()
                .sign(issuer.signer()
                        .request("manager", "measured", Duration.ofHours(4))
                        .with("groups", List.of("manager")));
    }
}
