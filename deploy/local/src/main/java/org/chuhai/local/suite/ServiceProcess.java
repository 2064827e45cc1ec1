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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.chuhai.platform.language.Text;

/** A packaged service as a child process on the same JDK, its log in a file. */
final class ServiceProcess implements AutoCloseable {

    /** The service itself gives requests ten seconds to end. */
    private static final Duration PATIENCE_TO_STOP = Duration.ofSeconds(15);

    private static final Duration PATIENCE_TO_START = Duration.ofMinutes(2);
    private static final Duration PATIENCE_TO_ANSWER = Duration.ofSeconds(2);
    private static final long GLANCE_MILLIS = 50;
    private static final int OK = 200;
    private static final int TAIL_LINES = 30;

    /** A small start and a small memory; this machine has other work. */
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Process process;
    private final Path log;

    private ServiceProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Returns at once; {@link #awaitReady} says when it answers. */
    static ServiceProcess start(Path jar, Path log, Map<String, String> configuration) throws CannotRun, IOException {
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
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                // Quarkus reads .env and config/ of its working folder: those of whoever calls are none of its
                // business.
                .directory(log.resolveSibling("").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(ServiceProcess::wouldConfigureTheService);
        builder.environment().putAll(configuration);
        Process process = builder.start();
        process.getOutputStream().close();
        return new ServiceProcess(process, log);
    }

    /** A variable of a developer's shell must not lead the demonstration to a real database. Logging may be tuned. */
    private static boolean wouldConfigureTheService(String name) {
        return name.startsWith("CHUHAI_")
                || name.startsWith("LOGISTICS_")
                || name.startsWith("JAVA_")
                || (name.startsWith("QUARKUS_") && !name.startsWith("QUARKUS_LOG_"));
    }

    RunningProcess recorded() {
        return RunningProcess.of(process.toHandle());
    }

    CompletableFuture<Boolean> end() {
        return process.onExit().thenApply(_ -> true);
    }

    /** Returns when it answers, or when somebody wants the run to end. */
    void awaitReady(URI ready, StopRequest stop) throws CannotRun {
        long deadline = System.nanoTime() + PATIENCE_TO_START.toNanos();
        HttpRequest request =
                HttpRequest.newBuilder(ready).timeout(PATIENCE_TO_ANSWER).build();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE_TO_ANSWER).build()) {
            while (!stop.isRaised() && !isReady(client, request)) {
                if (process.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
                    if (!stop.isRaised()) {
                        throw died();
                    }
                } else if (System.nanoTime() > deadline) {
                    throw new CannotRun(
                            new Text("物流服务在两分钟内没有就绪", "the logistics service is not ready after two minutes"), tail());
                }
            }
            client.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop.raise();
        }
    }

    private static boolean isReady(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false;
        }
    }

    CannotRun died() {
        int status = process.exitValue();
        return new CannotRun(
                new Text(
                        "物流服务意外结束（退出状态 " + status + "）",
                        "the logistics service has ended by itself (exit status " + status + ")"),
                tail());
    }

    private String tail() {
        return String.join("\n", LogEnd.lines(log, TAIL_LINES)) + "\n(" + log + ")";
    }

    @Override
    public void close() {
        process.destroy();
        if (!RunningProcess.awaitEnd(process.toHandle(), PATIENCE_TO_STOP)) {
            process.destroyForcibly();
            RunningProcess.awaitEnd(process.toHandle(), PATIENCE_TO_STOP);
        }
    }
}
