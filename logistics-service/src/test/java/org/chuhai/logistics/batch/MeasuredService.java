package org.chuhai.logistics.batch;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.OwnServers;

/** The packaged service with the compilers that it has in earnest, and a heap of so many megabytes. */
final class MeasuredService implements AutoCloseable {

    private static final Pattern AFTER_GC = Pattern.compile("Pause .* ([0-9]+)M->([0-9]+)M\\(([0-9]+)M\\)");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+([0-9]+) kB");

    private final Process process;
    private final String base;
    private final Path collections;

    private MeasuredService(Process process, String base, Path collections) {
        this.process = process;
        this.base = base;
        this.collections = collections;
    }

    static MeasuredService start(OwnServers servers, int heap, Path folder) throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            port = socket.getLocalPort();
        }
        Path collections = folder.resolve("gc.log");
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap + "m",
                "-Xlog:gc:file=" + collections,
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                "target/quarkus-app/quarkus-run.jar");
        program.redirectErrorStream(true)
                .redirectOutput(folder.resolve("service.log").toFile());
        program.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_PORT",
                        Integer.toString(port),
                        "LOGISTICS_DATABASE_URL",
                        servers.postgresql().jdbcUrl(servers.database()),
                        "LOGISTICS_DATABASE_USER",
                        servers.postgresql().app().user(),
                        "LOGISTICS_DATABASE_PASSWORD",
                        servers.postgresql().app().password(),
                        "LOGISTICS_DATABASE_OWNER",
                        servers.postgresql().owner().user(),
                        "LOGISTICS_DATABASE_OWNER_PASSWORD",
                        servers.postgresql().owner().password(),
                        "LOGISTICS_DATABASE_RELAY",
                        servers.postgresql().relay().user(),
                        "LOGISTICS_DATABASE_RELAY_PASSWORD",
                        servers.postgresql().relay().password(),
                        "CHUHAI_ISSUERS_LOCAL_URL",
                        servers.issuer().issuer().toString(),
                        "CHUHAI_ISSUERS_LOCAL_TENANTS",
                        "*"));
        program.environment().put("KAFKA_BOOTSTRAP_SERVERS", servers.kafka().bootstrapServers());
        MeasuredService service = new MeasuredService(program.start(), "http://localhost:" + port, collections);
        Http http = new Http(service.base);
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            try {
                return http.tryToExchange(Ask.of("GET", "/q/health/ready")).status() == 200;
            } catch (IOException e) {
                return false;
            }
        });
        return service;
    }

    String base() {
        return base;
    }

    /** Megabytes of the process. */
    long resident() {
        try {
            Matcher found = RESIDENT.matcher(Files.readString(Path.of("/proc/" + process.pid() + "/status")));
            return found.find() ? Long.parseLong(found.group(1)) / 1024 : -1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Seconds of processor time. */
    long worked() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toSeconds();
    }

    /** Megabytes that were left after each collection. */
    List<Integer> afterCollections() throws IOException {
        return AFTER_GC.matcher(Files.readString(collections))
                .results()
                .map(found -> Integer.valueOf(found.group(2)))
                .toList();
    }

    @Override
    public void close() {
        process.destroy();
        await().atMost(Duration.ofSeconds(30)).until(() -> !process.isAlive());
    }
}
