package org.chuhai.local.suite;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A packaged service as a child process on the same JDK, its log in a file. */
final class ServiceProcess implements AutoCloseable {

    /** The service itself gives requests ten seconds to end. */
    private static final Duration PATIENCE_TO_STOP = Duration.ofSeconds(15);

    /** It writes down some hundred megabytes. */
    private static final Duration PATIENCE_TO_LEARN = Duration.ofMinutes(3);

    private static final Duration PATIENCE_TO_START = Duration.ofMinutes(2);
    private static final Duration PATIENCE_TO_ANSWER = Duration.ofSeconds(2);
    private static final long GLANCE_MILLIS = 50;
    private static final int OK = 200;

    /**
     * A small start and a small memory; this machine has other work. The heap begins small and gives back what it does not need.
     * Nothing about a start cache of another build or JDK, which is only left alone.
     */
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-Xms24m",
            "-Xmx512m",
            "-XX:MinHeapFreeRatio=15",
            "-XX:MaxHeapFreeRatio=25",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "-Xlog:disable",
            "-XX:-PrintWarnings",
            "-XX:-UsePerfData",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Process process;
    private final Watched watched;
    private final StartCache cache;
    private final Duration patienceToStop;

    private ServiceProcess(Process process, Watched watched, StartCache cache, Duration patienceToStop) {
        this.process = process;
        this.watched = watched;
        this.cache = cache;
        this.patienceToStop = patienceToStop;
    }

    /** Returns at once; {@link #awaitReady} says when it answers. */
    static ServiceProcess start(SuiteService service, SuiteSettings settings, Map<String, String> configuration)
            throws CannotRun, IOException {
        Path jar = service.jar(settings.root());
        Path log = settings.layout().log(service);
        if (!Files.exists(jar)) {
            throw new CannotRun("没有 " + jar + "；请运行 ./mvnw package", "there is no " + jar + "; run ./mvnw package");
        }
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".old"), REPLACE_EXISTING);
        }
        Files.createFile(log, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        StartCache cache = StartCache.of(service, settings.root());
        command.addAll(settings.learning() ? cache.making() : cache.using());
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                // Quarkus reads .env and config/ of its working folder: those of whoever calls are none of its
                // business.
                .directory(log.resolveSibling("").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(ServiceEnvironment::wouldConfigureAService);
        builder.environment().putAll(configuration);
        // Each thread would have its own reserve of the C library's memory.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        Process process = builder.start();
        process.getOutputStream().close();
        return new ServiceProcess(
                process,
                new Watched(service.stage(), log, process.onExit().thenApply(Process::exitValue)),
                cache,
                settings.learning() ? PATIENCE_TO_LEARN : PATIENCE_TO_STOP);
    }

    RunningProcess recorded() {
        return RunningProcess.of(process.toHandle());
    }

    Watched watched() {
        return watched;
    }

    /** Answers whether it is ready; it need not be when the start is given up. */
    boolean awaitReady(URI ready, BooleanSupplier givenUp) throws CannotRun, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_TO_START.toNanos();
        HttpRequest request =
                HttpRequest.newBuilder(ready).timeout(PATIENCE_TO_ANSWER).build();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE_TO_ANSWER).build()) {
            while (!givenUp.getAsBoolean()) {
                if (isReady(client, request)) {
                    client.shutdownNow();
                    return true;
                }
                if (process.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS) && !givenUp.getAsBoolean()) {
                    throw watched.died();
                }
                if (System.nanoTime() > deadline) {
                    throw watched.neverReady();
                }
            }
            return false;
        }
    }

    private static boolean isReady(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false;
        }
    }

    /** Without waiting for its end, so that several end side by side. */
    void askToEnd() {
        process.destroy();
    }

    /** At once, without a word to anybody. */
    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() throws IOException {
        askToEnd();
        if (RunningProcess.awaitEnd(process.toHandle(), patienceToStop)) {
            cache.keep();
        } else {
            process.destroyForcibly();
            RunningProcess.awaitEnd(process.toHandle(), PATIENCE_TO_STOP);
        }
    }
}
