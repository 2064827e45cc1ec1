package org.chuhai.bench.travel;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How long a fact takes from one service to the other: orders are confirmed at a steady rate, and another session of
 * logistics' database looks every few milliseconds which of them have become documents. Counted from the moment the
 * confirmation is sent, so it is more than from its commit. The baseline is the confirmation itself, as its caller waits for it.
 *
 * <p>Against a suite that runs: {@code TOKEN=$(./deploy/chuhai token manager) PGPASSWORD=... java -cp
 * 'deploy/bench/target/chuhai-bench.jar' org.chuhai.bench.travel.EventTravel http://localhost:8082
 * jdbc:postgresql://localhost:15432/logistics TENANT [rate] [seconds] [seconds of warming up]}. PGPASSWORD is the database role app's.
 */
public final class EventTravel {

    private static final Duration LOOK = Duration.ofMillis(5);
    private static final int LOOKS_AT_EVERYTHING = 500;

    /** After the last confirmation was sent. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String ORDER = """
            {"orderNo":"NUMBER","mode":"9710","platform":{"code":"91000000MA0PLATF94","name":"陇南跨境电商平台"},
             "seller":{"code":"91000000MA0WANUT1J","name":"陇南核桃商行"},
             "buyer":{"name":"Almaty Nan LLP","country":"KAZ","naturalPerson":false},
             "consignee":{"name":"Almaty Nan LLP","street":"Raiymbek Avenue 212","city":"Almaty","country":"KAZ"},
             "incoterm":"FOB","incotermPlace":"Khorgos","currency":"USD","freight":"0","packages":1300,
             "grossWeightKg":"25460","placedAt":"2026-01-15T08:20:00Z","lines":[
             {"itemNo":"WAL-INSHELL-32","name":"带壳干核桃 32mm+","hsCode":"0802310000","quantity":"20000","unit":"035",
              "unitPrice":"2.35"},
             {"itemNo":"WAL-KERNEL-LH","name":"干核桃仁 浅色半仁","hsCode":"0802320000","quantity":"5000","unit":"035",
              "unitPrice":"6.80"}]}""";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    private final String api;
    private final String token;
    private final String run =
            "T" + Long.toString(System.currentTimeMillis(), 36).toUpperCase(Locale.ROOT);
    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final Map<String, Long> answered = new ConcurrentHashMap<>();
    private final Map<String, Long> visible = new ConcurrentHashMap<>();
    private final Map<String, Integer> refused = new ConcurrentHashMap<>();

    private EventTravel(String api, String token) {
        this.api = api;
        this.token = token;
    }

    /** See the class. */
    public static void main(String[] arguments) throws Exception {
        int rate = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 100;
        int seconds = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 30;
        int warmUp = arguments.length > 5 ? Integer.parseInt(arguments[5]) : 10;
        new EventTravel(arguments[0], environment("TOKEN")).measure(arguments[1], arguments[2], rate, seconds, warmUp);
    }

    private void measure(String jdbc, String tenant, int rate, int seconds, int warmUp) throws Exception {
        int count = rate * (seconds + warmUp);
        String[] paths = draft(count);
        System.out.println(count + " drafts");
        try (Connection database = DriverManager.getConnection(jdbc, "app", environment("PGPASSWORD"));
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            see(database, tenant);
            Thread looking =
                    Thread.ofPlatform().start(() -> look(database, count, Duration.ofSeconds(seconds + warmUp)));
            long begun = System.nanoTime();
            for (int i = 0; i < count; i++) {
                LockSupport.parkNanos(begun + i * 1_000_000_000L / rate - System.nanoTime());
                int number = i;
                callers.execute(() -> confirm(number, paths[number]));
            }
            looking.join();
        }
        int first = rate * warmUp;
        System.out.printf("%d facts at %d a second, after %d s of warming up%n", count - first, rate, warmUp);
        refused.values().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .forEach((status, times) -> System.out.printf("answered %d, warming up counted: %d%n", status, times));
        print("confirmation answered", first, count, answered);
        print("visible in logistics", first, count, visible);
    }

    /** Of those that were accepted: what was refused is no fact. */
    private void print(String what, int first, int count, Map<String, Long> ends) {
        int lost = 0;
        List<Long> micros = new ArrayList<>();
        for (int i = first; i < count; i++) {
            String number = number(i);
            Long start = sent.get(number);
            Long end = ends.get(number);
            if (refused.containsKey(number)) {
                continue;
            }
            if (end == null || start == null) {
                lost++;
            } else {
                micros.add((end - start) / 1_000);
            }
        }
        Collections.sort(micros);
        System.out.printf(
                "%-24s p50 %d ms, p95 %d ms, p99 %d ms, most %d ms, never %d%n",
                what, at(micros, 50), at(micros, 95), at(micros, 99), at(micros, 100), lost);
    }

    private static long at(List<Long> micros, int percent) {
        return micros.isEmpty() ? 0 : micros.get(Math.max(0, micros.size() * percent / 100 - 1)) / 1_000;
    }

    /** In shops of ten orders each: a shop has one writer of documents at a time. */
    private String[] draft(int count) throws InterruptedException {
        String[] paths = new String[count];
        UUID[] shops = new UUID[Math.max(1, count / 10)];
        Arrays.setAll(shops, i -> UUID.randomUUID());
        Thread[] workers = new Thread[4];
        for (int worker = 0; worker < workers.length; worker++) {
            int from = worker;
            workers[worker] = Thread.ofVirtual().start(() -> {
                for (int i = from; i < count; i += workers.length) {
                    HttpResponse<String> drafted = post(
                            "/v1/orders?shopId=" + shops[i % shops.length], null, ORDER.replace("NUMBER", number(i)));
                    paths[i] = URI.create(
                                    drafted.headers().firstValue("Location").orElseThrow())
                            .getPath();
                }
            });
        }
        for (Thread worker : workers) {
            worker.join();
        }
        return paths;
    }

    private void confirm(int number, String path) {
        sent.put(number(number), System.nanoTime());
        HttpResponse<String> answer = post(path + "/confirmation", "\"0\"", "");
        answered.put(number(number), System.nanoTime());
        if (answer.statusCode() != 200) {
            refused.put(number(number), answer.statusCode());
        }
    }

    /** Looks at what was made in the last second before the newest that is known; once in a while at everything. */
    private void look(Connection database, int count, Duration sending) {
        long until = System.nanoTime() + sending.plus(PATIENCE).toNanos();
        // Ids begin with the time, so the primary key serves: a look must not cost what it measures.
        try (PreparedStatement statement =
                database.prepareStatement("select number, id from customs_document where id > ? and number like ?")) {
            statement.setString(2, run + "-%");
            long newest = 0;
            for (int looks = 1; visible.size() + refused.size() < count && System.nanoTime() < until; looks++) {
                long since = looks % LOOKS_AT_EVERYTHING == 0 ? 0 : Math.max(0, newest - 1_000);
                statement.setObject(1, new UUID(since << 16, 0));
                try (ResultSet found = statement.executeQuery()) {
                    long now = System.nanoTime();
                    while (found.next()) {
                        visible.putIfAbsent(found.getString(1), now);
                        newest = Math.max(newest, found.getObject(2, UUID.class).getMostSignificantBits() >>> 16);
                    }
                }
                LockSupport.parkNanos(LOOK.toNanos());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void see(Connection database, String tenant) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(
                    "select set_config('app.tenant', '" + tenant + "', false), set_config('app.shops', '*', false)");
        }
    }

    private HttpResponse<String> post(String path, @Nullable String version, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api + path))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (version != null) {
            request.header("If-Match", version);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String number(int i) {
        return run + "-" + i;
    }

    private static String environment(String name) {
        String value = System.getenv(name);
        if (value == null) {
            throw new IllegalArgumentException("set " + name);
        }
        return value;
    }
}
