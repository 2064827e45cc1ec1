package org.chuhai.embedded.postgresql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The process of a running server, known by the file that PostgreSQL writes into its data. */
record Postmaster(ProcessHandle process) {

    private static final String FILE = "postmaster.pid";
    private static final long GLANCE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final int STATE = 2;

    /** Empty when no server runs on the cluster, whatever a stale file says. */
    static Optional<Postmaster> of(Path cluster) throws IOException {
        Path file = cluster.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(Postmaster::lives)
                .filter(process -> isServerOf(cluster, process))
                .map(Postmaster::new);
    }

    /** PostgreSQL believes a stale file when its number has been given to another process since. */
    static void forget(Path cluster) throws IOException {
        Files.deleteIfExists(cluster.resolve(FILE));
    }

    /** SIGKILL for the server and all that it started; returns when they are gone. */
    void kill() {
        List<ProcessHandle> all =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (all.stream().anyMatch(Postmaster::lives)) {
            if (System.nanoTime() > deadline) {
                throw new PostgresqlUnavailable("Process " + process.pid() + " survives SIGKILL");
            }
            LockSupport.parkNanos(GLANCE_NANOS);
        }
    }

    /** To the server first, so that it starts no child that nobody knows of. */
    void signal(String name) {
        signal(name, Stream.of(process));
        signal(name, process.descendants());
    }

    private static void signal(String name, Stream<ProcessHandle> processes) {
        List<String> command = new ArrayList<>(List.of("kill", "-" + name));
        processes.forEach(target -> command.add(Long.toString(target.pid())));
        if (command.size() == 2) {
            return;
        }
        try {
            // A child that has just ended is no failure.
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new PostgresqlUnavailable("kill cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isServerOf(Path cluster, ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean server =
                info.command().map(command -> command.endsWith("postgres")).orElse(false);
        boolean here = info.commandLine()
                .map(line -> line.contains(cluster.toString()))
                .orElse(true);
        return server && here;
    }

    /** A zombie counts as dead: in a container nobody may ever collect it, and it holds nothing any more. */
    private static boolean lives(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        Path stat = Path.of("/proc", Long.toString(process.pid()), "stat");
        try {
            String text = Files.exists(stat) ? Files.readString(stat) : "";
            int afterName = text.lastIndexOf(')');
            return text.isEmpty() || "ZX".indexOf(text.charAt(afterName + STATE)) < 0;
        } catch (IOException e) {
            return process.isAlive();
        }
    }
}
