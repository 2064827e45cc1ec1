package org.chuhai.embedded.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A process of a server with what it has started. */
public record ServerProcess(ProcessHandle handle) {

    private static final long GLANCE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final int STATE = 2;

    /** The living process of this number, if its command line names the folder: numbers are given again. */
    public static Optional<ServerProcess> of(long processId, Path folder) {
        return ProcessHandle.of(processId)
                .filter(ServerProcess::lives)
                .filter(handle -> handle.info()
                        .commandLine()
                        .map(line -> line.contains(folder.toString()))
                        .orElse(true))
                .map(ServerProcess::new);
    }

    public boolean lives() {
        return lives(handle);
    }

    /** SIGKILL for the process and all that it started; returns when they are gone. */
    public void kill() {
        List<ProcessHandle> all =
                Stream.concat(Stream.of(handle), handle.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        awaitEnd(all);
    }

    /** Asks the process to end, and kills it when it does not. */
    public void stop() {
        handle.destroy();
        try {
            awaitEnd(List.of(handle));
        } catch (ServerUnavailable e) {
            kill();
        }
    }

    /** To the server first, so that it starts no child that nobody knows of. */
    public void signal(String name) {
        signal(name, Stream.of(handle));
        signal(name, handle.descendants());
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
            throw new ServerUnavailable("kill cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitEnd(List<ProcessHandle> all) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (all.stream().anyMatch(ServerProcess::lives)) {
            if (System.nanoTime() > deadline) {
                throw new ServerUnavailable("Process " + all.getFirst().pid() + " does not end");
            }
            LockSupport.parkNanos(GLANCE_NANOS);
        }
    }

    /** A zombie counts as dead: in a container nobody may ever collect it, and it holds nothing any more. */
    private static boolean lives(ProcessHandle handle) {
        if (!handle.isAlive()) {
            return false;
        }
        Path stat = Path.of("/proc", Long.toString(handle.pid()), "stat");
        try {
            String text = Files.exists(stat) ? Files.readString(stat) : "";
            int afterName = text.lastIndexOf(')');
            return text.isEmpty() || "ZX".indexOf(text.charAt(afterName + STATE)) < 0;
        } catch (IOException e) {
            return handle.isAlive();
        }
    }
}
