package org.chuhai.bench.service;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The logistics service as it is packaged, with the compilers that it has in earnest and a heap of so many megabytes. */
public final class MeasuredService implements AutoCloseable {

    private static final Path JAR = Path.of("logistics-service/target/quarkus-app/quarkus-run.jar");
    private static final Pattern AFTER_COLLECTION = Pattern.compile("Pause .* [0-9]+M->([0-9]+)M\\([0-9]+M\\)");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+([0-9]+) kB");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int OK = 200;

    private final ProcessBuilder program;
    private final URI base;
    private final Path collections;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private volatile Process process;

    private MeasuredService(ProcessBuilder program, URI base, Path collections) throws IOException {
        this.program = program;
        this.base = base;
        this.collections = collections;
        this.process = program.start();
    }

    /**
     * Returns when it is ready.
     *
     * @param root of the project
     * @param heap megabytes
     * @param folder for its log, and for the one of its collections
     */
    public static MeasuredService start(Servers servers, Path root, int heap, Path folder)
            throws IOException, InterruptedException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            port = socket.getLocalPort();
        }
        Path collections = folder.resolve("gc.log");
        ProcessBuilder program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap + "m",
                        "-Xlog:gc:file=" + collections + "::filecount=0",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-jar",
                        root.resolve(JAR).toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("service.log").toFile()));
        program.environment().putAll(environment(servers, port));
        MeasuredService service = new MeasuredService(program, URI.create("http://localhost:" + port), collections);
        // PostgreSQL and Kafka look after themselves when this program is stopped.
        Runtime.getRuntime().addShutdownHook(new Thread(service::kill));
        try {
            service.awaitReady();
        } catch (IOException | InterruptedException e) {
            service.kill();
            throw e;
        }
        return service;
    }

    private static Map<String, String> environment(Servers servers, int port) {
        var postgresql = servers.postgresql();
        return Map.ofEntries(
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
                Map.entry("LOGISTICS_DATABASE_URL", postgresql.jdbcUrl(Servers.DATABASE)),
                Map.entry("LOGISTICS_DATABASE_USER", postgresql.app().user()),
                Map.entry("LOGISTICS_DATABASE_PASSWORD", postgresql.app().password()),
                Map.entry("LOGISTICS_DATABASE_OWNER", postgresql.owner().user()),
                Map.entry(
                        "LOGISTICS_DATABASE_OWNER_PASSWORD", postgresql.owner().password()),
                Map.entry("LOGISTICS_DATABASE_RELAY", postgresql.relay().user()),
                Map.entry(
                        "LOGISTICS_DATABASE_RELAY_PASSWORD", postgresql.relay().password()),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", servers.kafka().bootstrapServers()),
                Map.entry("CHUHAI_ISSUERS_LOCAL_URL", servers.issuer().issuer().toString()),
                Map.entry("CHUHAI_ISSUERS_LOCAL_TENANTS", "*"));
    }

    public URI at(String path) {
        return base.resolve(path);
    }

    public HttpClient http() {
        return http;
    }

    /** Megabytes of the process; 0 while there is none. */
    public long resident() {
        try {
            Matcher found = RESIDENT.matcher(Files.readString(Path.of("/proc/" + process.pid() + "/status")));
            return found.find() ? Long.parseLong(found.group(1)) / 1024 : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** Processor time of the process so far. */
    public Duration worked() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Megabytes of the heap that were left after each collection since its last start. */
    public List<Integer> afterCollections() throws IOException {
        return AFTER_COLLECTION
                .matcher(Files.readString(collections))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    private void kill() {
        process.destroyForcibly();
    }

    /** SIGKILL, and a new start at the same address; returns when it is ready. */
    public void killAndStart() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        process = program.start();
        awaitReady();
    }

    private void awaitReady() throws IOException, InterruptedException {
        HttpRequest ready = HttpRequest.newBuilder(at("/q/health/ready")).build();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady(ready)) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() > until) {
                throw new IOException(
                        "the service does not get ready; see " + collections.resolveSibling("service.log"));
            }
        }
    }

    private boolean isReady(HttpRequest ready) throws InterruptedException {
        try {
            return http.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
