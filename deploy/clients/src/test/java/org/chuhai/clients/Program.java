package org.chuhai.clients;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that ran to its end.
 *
 * @param output both streams, as they came
 */
record Program(int status, String output) {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    /** Whether this machine has a program of that name that can say its version. */
    static boolean isThere(String name) throws InterruptedException {
        try {
            return run(Path.of("target"), Map.of(), List.of(name, "--version")).status() == 0;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    static Program run(Path folder, Map<String, String> environment, List<String> command) throws InterruptedException {
        try {
            // A file, because a pipe that nobody reads would hold up the program.
            Path output = Files.createTempFile("chuhai-walk-", ".log");
            try {
                ProcessBuilder builder = new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
                builder.environment().putAll(environment);
                Process process = builder.start();
                if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly().waitFor();
                    return new Program(-1, command + " took too long:\n" + Files.readString(output, UTF_8));
                }
                return new Program(process.exitValue(), Files.readString(output, UTF_8));
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(command + " cannot run", e);
        }
    }
}
