package org.chuhai.logistics.filedrop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Two processes send the same messages, remember nothing, and are killed again and again. */
@Execution(ExecutionMode.CONCURRENT)
class KilledSenderTest {

    private static final int MESSAGES = 400;
    private static final int KILLS = 8;
    private static final long SEED = 20260115;

    @TempDir
    private Path root;

    private final Random random = new Random(SEED);

    @Test
    @Timeout(120)
    void everyMessageIsSeenExactlyOnce() throws IOException, InterruptedException {
        FileDrop.at(root, FileDropSettings.usual(), Clock.systemUTC());
        FakeClient client = new FakeClient(root);

        for (int kill = 0; kill < KILLS; kill++) {
            List<Process> senders = List.of(start(), start());
            int goal = client.seen().size() + 1 + random.nextInt(MESSAGES / KILLS);
            while (client.seen().size() < goal && senders.stream().anyMatch(Process::isAlive)) {
                client.take();
            }
            // SIGKILL: nothing is tidied up.
            senders.forEach(Process::destroyForcibly);
            for (Process sender : senders) {
                sender.waitFor();
            }
        }
        Process last = start();
        while (last.isAlive()) {
            client.take();
        }
        client.take();

        assertThat(last.waitFor(1, TimeUnit.SECONDS)).isTrue();
        assertThat(client.seen())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, MESSAGES)
                        .mapToObj(message -> "m" + message + ".xml " + TirelessSender.content(message))
                        .toList());
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        TirelessSender.class.getName(),
                        root.toString(),
                        String.valueOf(MESSAGES),
                        String.valueOf(random.nextLong()))
                .inheritIO()
                .start();
    }
}
