package org.chuhai.local.suite;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.chuhai.embedded.issuer.IssuerSettings;
import org.chuhai.embedded.issuer.IssuerUnavailable;
import org.chuhai.embedded.issuer.LocalIssuer;
import org.chuhai.embedded.postgresql.EmbeddedPostgresql;
import org.chuhai.embedded.postgresql.PostgresqlSettings;
import org.chuhai.embedded.server.ServerUnavailable;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** Database, issuer and service on this machine, started in this order and stopped in the other. */
public final class Suite implements AutoCloseable {

    static final String DATABASE = "logistics";

    /** A working day: what was copied in the morning still works in the evening. */
    public static final Duration TOKENS_LIVE = Duration.ofHours(12);

    private static final int TAIL_LINES = 10;
    private static final Duration SIGNAL_MAY_BE_LATE = Duration.ofSeconds(1);

    private final SuiteSettings settings;
    private final StopRequest stop;
    private final Stage.Watcher watcher;
    private final Deque<Part> parts = new ArrayDeque<>();
    private SuiteState state;
    private @Nullable ClientSecrets secrets;
    private @Nullable ServiceProcess service;
    private CompletableFuture<?> databaseEnd = new CompletableFuture<>();

    private record Part(@Nullable Stage stage, AutoCloseable running) {}

    private Suite(SuiteSettings settings, StopRequest stop, Stage.Watcher watcher) {
        this.settings = settings;
        this.stop = stop;
        this.watcher = watcher;
        this.state = new SuiteState(
                RunningProcess.self(), null, false, settings.port(), settings.databasePort(), settings.issuerPort());
    }

    /** Returns when the service answers; or, with everything stopped again, throws. */
    public static Suite start(SuiteSettings settings, StopRequest stop, Stage.Watcher watcher) throws CannotRun {
        Suite suite = new Suite(settings, stop, watcher);
        try {
            suite.start();
            return suite;
        } catch (IOException | ServerUnavailable | IssuerUnavailable e) {
            suite.close();
            throw new CannotRun(new Text("无法启动：" + e.getMessage(), "cannot start: " + e.getMessage()), "");
        } catch (CannotRun e) {
            suite.close();
            throw e;
        }
    }

    private void start() throws CannotRun, IOException {
        Files.createDirectories(
                settings.data(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        DataLayout layout = settings.layout();
        parts.push(new Part(
                null, SuiteLock.take(layout.lock()).orElseThrow(() -> FoundSuite.alreadyRuns(settings.data()))));
        clean(new Leftovers(layout));
        Port port = new Port(settings.port(), Stage.SERVICE, "--port").chosen();
        Port issuerPort = new Port(settings.issuerPort(), Stage.ISSUER, "--issuer-port").chosen();
        if (settings.databasePort() != 0) {
            new Port(settings.databasePort(), Stage.DATABASE, "--database-port").chosen();
        }
        state = new SuiteState(state.suite(), null, false, port.number(), settings.databasePort(), issuerPort.number());
        write();
        parts.push(new Part(null, () -> Files.deleteIfExists(layout.state())));

        EmbeddedPostgresql database = begin(Stage.DATABASE, this::startDatabase);
        state = new SuiteState(state.suite(), null, false, port.number(), database.port(), issuerPort.number());
        begin(Stage.ISSUER, this::startIssuer);
        begin(Stage.SERVICE, () -> startService(database));
        state = state.nowReady();
        write();
    }

    private void clean(Leftovers leftovers) throws IOException {
        long begun = System.nanoTime();
        if (leftovers.end()) {
            watcher.started(Stage.CLEANING, Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    /** Starts a part of the suite. */
    private interface Start<T extends AutoCloseable> {
        T run() throws CannotRun, IOException;
    }

    private <T extends AutoCloseable> T begin(Stage stage, Start<T> start) throws CannotRun, IOException {
        long begun = System.nanoTime();
        watcher.starting(stage);
        T part = start.run();
        if (stop.isRaised()) {
            throw new CannotRun("启动已取消", "stopped before it was ready");
        }
        watcher.started(stage, Duration.ofNanos(System.nanoTime() - begun));
        return part;
    }

    private EmbeddedPostgresql startDatabase() {
        PostgresqlSettings kept =
                PostgresqlSettings.kept(settings.layout().database(), settings.databasePort(), DATABASE);
        EmbeddedPostgresql database = EmbeddedPostgresql.start(
                // What goes with the run need not survive a crash of the machine.
                settings.temporary()
                        ? kept.withServerSetting("fsync", "off").withServerSetting("full_page_writes", "off")
                        : kept);
        parts.push(new Part(Stage.DATABASE, database));
        databaseEnd = ProcessHandle.of(database.processId()).orElseThrow().onExit();
        return database;
    }

    private LocalIssuer startIssuer() throws CannotRun, IOException {
        ClientSecrets kept = ClientSecrets.complete(settings.layout().secrets());
        secrets = kept;
        IssuerSettings usual = IssuerSettings.kept(settings.layout().issuer(), state.issuerPort(), kept.clients());
        LocalIssuer issuer = LocalIssuer.start(
                new IssuerSettings(usual.folder(), usual.port(), TOKENS_LIVE, usual.clients()), Clock.systemUTC());
        parts.push(new Part(Stage.ISSUER, issuer));
        return issuer;
    }

    private ServiceProcess startService(EmbeddedPostgresql database) throws CannotRun, IOException {
        ServiceProcess started = ServiceProcess.start(
                settings.service(),
                settings.layout().serviceLog(),
                Map.ofEntries(
                        entry("LOGISTICS_DATABASE_URL", database.jdbcUrl(DATABASE)),
                        entry("LOGISTICS_DATABASE_USER", database.app().user()),
                        entry("LOGISTICS_DATABASE_PASSWORD", database.app().password()),
                        entry("LOGISTICS_DATABASE_OWNER", database.owner().user()),
                        entry(
                                "LOGISTICS_DATABASE_OWNER_PASSWORD",
                                database.owner().password()),
                        entry("LOGISTICS_DATABASE_RELAY", database.relay().user()),
                        entry(
                                "LOGISTICS_DATABASE_RELAY_PASSWORD",
                                database.relay().password()),
                        entry("CHUHAI_ISSUERS_LOCAL_URL", urls().issuer().toString()),
                        entry("CHUHAI_ISSUERS_LOCAL_TENANTS", String.join(",", Demonstration.TENANTS)),
                        entry("CHUHAI_PUBLIC_BASE", urls().api().toString()),
                        entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                        entry("QUARKUS_HTTP_PORT", Integer.toString(state.port()))));
        parts.push(new Part(Stage.SERVICE, started));
        service = started;
        state = state.with(started.recorded());
        write();
        started.awaitReady(urls().ready(), stop);
        return started;
    }

    private void write() throws IOException {
        state.write(settings.layout().state());
    }

    public SuiteUrls urls() {
        return state.urls();
    }

    /** A token from the issuer's endpoint. */
    public String token(Identity identity) throws CannotRun {
        ClientSecrets known = secrets;
        if (known == null) {
            throw new IllegalStateException("the suite has not started");
        }
        return new TokenEndpoint(urls().tokens()).token(identity.clientId(), known.of(identity));
    }

    /** Returns when somebody wants the run to end; throws when the service or the database ends by itself. */
    public void awaitStop() throws CannotRun {
        ServiceProcess running = service;
        if (running == null) {
            throw new IllegalStateException("the suite has not started");
        }
        CompletableFuture.anyOf(stop.raised(), running.end(), databaseEnd).join();
        // Ctrl-C reaches the service too, and may end it before this process hears of it.
        if (!stop.awaitRaised(SIGNAL_MAY_BE_LATE)) {
            throw databaseEnd.isDone() ? databaseDied() : running.died();
        }
    }

    private CannotRun databaseDied() {
        Path log = settings.layout().databaseLog();
        return new CannotRun(
                new Text("数据库意外结束", "the database has ended by itself"),
                String.join("\n", LogEnd.lines(log, TAIL_LINES)) + "\n(" + log + ")");
    }

    /** Stops everything, in order; what cannot be stopped does not keep the rest from it. */
    @Override
    public void close() {
        RuntimeException failure = null;
        while (!parts.isEmpty()) {
            Part part = parts.pop();
            try {
                part.running().close();
                if (part.stage() != null) {
                    watcher.stopped(part.stage());
                }
            } catch (Exception e) {
                failure =
                        failure == null ? new IllegalStateException("the suite cannot be stopped cleanly", e) : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
