package org.chuhai.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/**
 * A process that can be found again, also by another process. Its number alone would not do: it is given to others later.
 *
 * @param startedAt in milliseconds of Unix time; 0 when the system does not tell
 */
record RunningProcess(long pid, long startedAt) {

    /** The system derives the time from its boot time, which moves a little with its clock. */
    private static final long SAME_START_MILLIS = 2_000;

    private static final long GLANCE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final int STATE = 2;

    static RunningProcess of(ProcessHandle process) {
        return new RunningProcess(
                process.pid(),
                process.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
    }

    static RunningProcess self() {
        return of(ProcessHandle.current());
    }

    /** Empty when it has ended, whoever has its number now. */
    Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid).filter(RunningProcess::lives).filter(this::isThatOne);
    }

    private boolean isThatOne(ProcessHandle process) {
        return Math.abs(of(process).startedAt() - startedAt) <= SAME_START_MILLIS;
    }

    /** Asks it to end, and does not ask any more when the patience is over; returns when it has gone. */
    void end(Duration patience) {
        find().ifPresent(process -> {
            process.destroy();
            if (!awaitEnd(process, patience)) {
                process.destroyForcibly();
                awaitEnd(process, patience);
            }
        });
    }

    /** Answers whether it ended in time. */
    static boolean awaitEnd(ProcessHandle process, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (lives(process)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            glance(process);
        }
        return true;
    }

    private static void glance(ProcessHandle process) {
        try {
            process.onExit().get(GLANCE_NANOS, TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // Its end may also show in its state only.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LockSupport.parkNanos(GLANCE_NANOS);
        }
    }

    /** A zombie counts as ended: in a container nobody may ever collect it, and it holds nothing any more. */
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
