package org.chuhai.testing.hardship;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

    /** Soon ready rather than fast for long: most of its life a replica of a test starts. */
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-Xmx384m",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private static final String SESSION_NAME = "quarkus.datasource%s.jdbc.additional-jdbc-properties.ApplicationName";

    private final ProcessBuilder program;
    private final String name;
    private final String base;
    private final Path output;
    private volatile Process process;
    private final AtomicInteger kills = new AtomicInteger();

    private PackagedService(ProcessBuilder program, String name, String base, Path output) throws IOException {
        this.program = program;
        this.name = name;
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

    /**
     * Returns at once.
     *
     * @param name of the replica: its sessions in the database bear it, and so does the file in {@code folder} that takes what
     *     it prints
     * @param settings by their names as in application.properties
     */
    public static PackagedService start(
            Surroundings surroundings, String name, Map<String, String> settings, Path folder) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.add("-D" + SESSION_NAME.formatted("") + "=" + name);
        command.add("-D" + SESSION_NAME.formatted(".relay") + "=" + name);
        settings.forEach((setting, value) -> command.add("-D" + setting + "=" + value));
        command.addAll(List.of("-jar", JAR.toString()));
        Path output = folder.resolve(name + ".log");
        ProcessBuilder program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        program.environment().putAll(surroundings.environment());
        program.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        return new PackagedService(program, name, "http://localhost:" + port, output);
    }

    public String name() {
        return name;
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
        kill();
        startAgain();
    }

    /** SIGKILL; returns when the process is gone. */
    public void kill() {
        try {
            process.destroyForcibly().waitFor();
            kills.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** After {@link #kill}, at the same address; returns at once. */
    public void startAgain() {
        try {
            process = program.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
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
