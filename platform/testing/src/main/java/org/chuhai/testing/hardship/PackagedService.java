package org.chuhai.testing.hardship;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import org.chuhai.embedded.issuer.LocalIssuer;
import org.chuhai.embedded.kafka.KafkaServer;
import org.chuhai.embedded.postgresql.PostgresqlServer;

/** The service as it is delivered, in a process of its own that can be killed and started again. */
public final class PackagedService implements AutoCloseable {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Duration START = Duration.ofMinutes(2);

    private final ProcessBuilder program;
    private final String base;
    private final Path output;
    private volatile Process process;
    private final AtomicInteger kills = new AtomicInteger();

    private PackagedService(ProcessBuilder program, String base, Path output) throws IOException {
        this.program = program;
        this.base = base;
        this.output = output;
        this.process = program.start();
    }

    /**
     * Where the service finds what it needs.
     *
     * @param prefix of the service's environment variables, such as {@code LOGISTICS}
     */
    public record Surroundings(
            String prefix, PostgresqlServer postgresql, String database, KafkaServer kafka, LocalIssuer issuer) {

        private Map<String, String> environment() {
            return Map.of(
                    prefix + "_DATABASE_URL",
                    postgresql.jdbcUrl(database),
                    prefix + "_DATABASE_USER",
                    postgresql.app().user(),
                    prefix + "_DATABASE_PASSWORD",
                    postgresql.app().password(),
                    prefix + "_DATABASE_OWNER",
                    postgresql.owner().user(),
                    prefix + "_DATABASE_OWNER_PASSWORD",
                    postgresql.owner().password(),
                    prefix + "_DATABASE_RELAY",
                    postgresql.relay().user(),
                    prefix + "_DATABASE_RELAY_PASSWORD",
                    postgresql.relay().password(),
                    "KAFKA_BOOTSTRAP_SERVERS",
                    kafka.bootstrapServers(),
                    "CHUHAI_ISSUERS_LOCAL_URL",
                    issuer.issuer().toString(),
                    "CHUHAI_ISSUERS_LOCAL_TENANTS",
                    "*");
        }
    }

    /** Returns at once; {@code output} takes what it prints. {@code more} are further environment variables. */
    public static PackagedService start(Surroundings surroundings, Map<String, String> more, Path output)
            throws IOException {
        int port = freePort();
        ProcessBuilder program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        program.environment().putAll(surroundings.environment());
        program.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        program.environment().putAll(more);
        return new PackagedService(program, "http://localhost:" + port, output);
    }

    public String base() {
        return base;
    }

    public int kills() {
        return kills.get();
    }

    /** SIGKILL as soon as so much has been done, and a new start at once. */
    public void killWhen(IntSupplier done, int enough) {
        await().pollInterval(Duration.ofMillis(5)).atMost(START).until(() -> done.getAsInt() >= enough);
        killAndStart();
    }

    /** SIGKILL, and a new start at once. */
    public void killAndStart() {
        try {
            process.destroyForcibly().waitFor();
            kills.incrementAndGet();
            process = program.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a patient client waits between two attempts. */
    public static void pause() {
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }

    public void awaitReady() {
        Http http = new Http(base);
        await().atMost(START).until(() -> {
            if (!process.isAlive()) {
                throw new AssertionError("the service does not start:\n" + Files.readString(output));
            }
            try {
                return http.tryToExchange(Ask.of("GET", "/q/health/ready")).status() == 200;
            } catch (IOException e) {
                return false;
            }
        });
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
