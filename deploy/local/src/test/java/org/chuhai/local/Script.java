package org.chuhai.local;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The script as a process of its own, which can be waited for, stopped and killed. */
public final class Script implements AutoCloseable {

    private static final Path SCRIPT = Path.of("../chuhai").toAbsolutePath().normalize();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final Path out;
    private final Path err;

    private Script(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts it, its output in files of the folder. */
    public static Script start(Path folder, Object... words) throws IOException {
        return start(folder, "", words);
    }

    /** As {@link #start(Path, Object...)}, with options for its JVM. */
    public static Script start(Path folder, String javaOptions, Object[] words) throws IOException {
        return start(folder, Map.of("CHUHAI_JAVA_OPTIONS", javaOptions), words);
    }

    private static Script start(Path folder, Map<String, String> environment, Object[] words) throws IOException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
        Stream.of(words).map(Object::toString).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("LC_ALL", "LC_MESSAGES", "COLUMNS"));
        builder.environment().put("LANG", "C");
        builder.environment().put("CHUHAI_JAVA_OPTIONS", "");
        builder.environment().putAll(environment);
        return new Script(builder.start(), out, err);
    }

    /** Runs it to its end. */
    public static Run run(Path folder, Object... words) throws IOException {
        try (Script script = start(folder, words)) {
            return script.end();
        }
    }

    /** Runs it to its end, with these variables too. */
    public static Run run(Path folder, Map<String, String> environment, Object... words) throws IOException {
        try (Script script = start(folder, environment, words)) {
            return script.end();
        }
    }

    public static JsonNode json(Path file) throws IOException {
        return JSON.readTree(Files.readString(file));
    }

    /** Returns when it has printed this; fails when it ended without. */
    public Script awaitSaid(String text) throws IOException {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> said().contains(text) || !process.isAlive());
        if (!said().contains(text)) {
            throw new AssertionError("it never said \"" + text + "\", but:\n" + said());
        }
        return this;
    }

    public Run end() throws IOException {
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** SIGTERM. */
    public Run stop() throws IOException {
        process.destroy();
        return end();
    }

    /** SIGKILL: nothing in it hears of this. */
    public void kill() throws IOException {
        process.destroyForcibly();
        end();
    }

    public long pid() {
        return process.pid();
    }

    private String said() throws IOException {
        return Files.readString(out) + Files.readString(err);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
