package org.chuhai.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.chuhai.embedded.issuer.IssuerSettings;
import org.chuhai.embedded.issuer.IssuerUnavailable;
import org.chuhai.embedded.issuer.LocalIssuer;
import org.chuhai.embedded.kafka.EmbeddedKafka;
import org.chuhai.embedded.postgresql.EmbeddedPostgresql;
import org.chuhai.embedded.server.ServerUnavailable;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * Servers and services on this machine: first the servers, side by side, then the services, side by side. They are stopped in
 * the other order.
 */
public final class Suite implements AutoCloseable {

    /** A working day: what was copied in the morning still works in the evening. */
    public static final Duration TOKENS_LIVE = Duration.ofHours(12);

    private static final Duration SIGNAL_MAY_BE_LATE = Duration.ofSeconds(1);

    private final SuiteSettings settings;
    private final StopRequest stop;
    private final Stage.Watcher watcher;
    private final List<Part> parts = new CopyOnWriteArrayList<>();
    private final List<ServiceProcess> services = new ArrayList<>();
    private final List<Watched> watched = new CopyOnWriteArrayList<>();
    private SuiteState state;
    private @Nullable ClientSecrets secrets;

    private record Part(@Nullable Stage stage, AutoCloseable running) {}

    private Suite(SuiteSettings settings, StopRequest stop, Stage.Watcher watcher) {
        this.settings = settings;
        this.stop = stop;
        this.watcher = watcher;
        this.state = SuiteState.starting(settings.ports());
    }

    /** Returns when all services answer; or, with everything stopped again, throws. */
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
        parts.add(new Part(
                null, SuiteLock.take(layout.lock()).orElseThrow(() -> FoundSuite.alreadyRuns(settings.data()))));
        clean(new Leftovers(layout));
        state = state.on(settings.ports().chosen());
        parts.add(new Part(null, () -> Files.deleteIfExists(layout.state())));
        write();
        startServices(startServers());
        state = state.nowReady();
        write();
    }

    private void clean(Leftovers leftovers) throws IOException {
        long begun = System.nanoTime();
        if (leftovers.end()) {
            watcher.started(Stage.CLEANING, Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private EmbeddedPostgresql startServers() throws CannotRun, IOException {
        SuiteServers servers = new SuiteServers(settings);
        DataLayout layout = settings.layout();
        SideBySide starts = new SideBySide(stop, watcher);
        SideBySide.Started<EmbeddedPostgresql> database = starts.begin(Stage.DATABASE, _ -> {
            EmbeddedPostgresql started = servers.database();
            parts.add(new Part(Stage.DATABASE, started));
            watched.add(Watched.server(Stage.DATABASE, layout.databaseLog(), started.processId()));
            return started;
        });
        SideBySide.Started<EmbeddedKafka> kafka = starts.begin(Stage.KAFKA, _ -> {
            EmbeddedKafka started = servers.kafka();
            parts.add(new Part(Stage.KAFKA, started));
            watched.add(Watched.server(Stage.KAFKA, layout.kafkaLog(), started.processId()));
            return started;
        });
        ClientSecrets kept = ClientSecrets.complete(layout.secrets());
        secrets = kept;
        starts.begin(Stage.ISSUER, _ -> startIssuer(kept));
        starts.awaitAll();
        state = state.on(
                state.ports().withServers(database.part().port(), kafka.part().port()));
        return database.part();
    }

    private LocalIssuer startIssuer(ClientSecrets kept) throws CannotRun {
        IssuerSettings usual =
                IssuerSettings.kept(settings.layout().issuer(), state.ports().issuer(), kept.clients());
        LocalIssuer issuer = LocalIssuer.start(
                new IssuerSettings(usual.folder(), usual.port(), TOKENS_LIVE, usual.clients()), Clock.systemUTC());
        parts.add(new Part(Stage.ISSUER, issuer));
        return issuer;
    }

    private void startServices(EmbeddedPostgresql database) throws CannotRun, IOException {
        ServiceEnvironment environment = new ServiceEnvironment(database, state.ports());
        SideBySide starts = new SideBySide(stop, watcher);
        for (SuiteService service : SuiteService.values()) {
            ServiceProcess started = ServiceProcess.start(service, settings, environment.of(service));
            parts.add(new Part(service.stage(), started));
            services.add(started);
            watched.add(started.watched());
            state = state.with(service, started.recorded());
            write();
            starts.begin(service.stage(), givenUp -> started.awaitReady(urls().ready(service), givenUp));
        }
        starts.awaitAll();
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

    /** Returns when somebody wants the run to end; throws when a service or a server ends by itself. */
    public void awaitStop() throws CannotRun {
        CompletableFuture.anyOf(
                        Stream.concat(Stream.of(stop.raised()), watched.stream().map(Watched::end))
                                .toArray(CompletableFuture[]::new))
                .join();
        // Ctrl-C reaches the others too, and may end one before this process hears of it.
        if (!stop.awaitRaised(SIGNAL_MAY_BE_LATE)) {
            throw watched.stream()
                    .filter(Watched::hasEnded)
                    .findFirst()
                    .orElseThrow()
                    .died();
        }
    }

    /** Stops everything, in order; what cannot be stopped does not keep the rest from it. */
    @Override
    public void close() {
        RuntimeException failure = null;
        // A consumer takes seconds to say goodbye to Kafka, so that nothing comes twice: to a Kafka that goes too, none
        // need.
        services.forEach(
                settings.temporary() && !settings.learning() ? ServiceProcess::kill : ServiceProcess::askToEnd);
        for (Part part : parts.reversed()) {
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
        parts.clear();
        if (failure != null) {
            throw failure;
        }
    }
}
