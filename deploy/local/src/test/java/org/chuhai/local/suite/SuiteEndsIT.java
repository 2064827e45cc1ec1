package org.chuhai.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.chuhai.embedded.kafka.KafkaServer;
import org.chuhai.local.FreePorts;
import org.chuhai.local.Run;
import org.chuhai.local.Script;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A suite that does not end as it should, or does not begin, by the real script, on what this build has packaged. */
class SuiteEndsIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    @AfterEach
    void nothingIsLeftBehind() throws IOException {
        Script.run(folder, "down", "--data", data());
    }

    @Test
    void whatAKilledRunLeftIsEndedByTheNextAndASuiteWithoutItsServiceEnds() throws Exception {
        try (UpScript killed = UpScript.ready(folder)) {
            killed.up().kill();
            assertThat(killed.processes()).hasSize(SuiteService.values().length);
            long kafka = KafkaServer.in(data().resolve("kafka")).processId();

            try (UpScript next = UpScript.ready(folder)) {
                assertThat(killed.processes()).isEmpty();
                assertThat(ProcessHandle.of(kafka).filter(ProcessHandle::isAlive))
                        .isEmpty();

                next.process(SuiteService.LOGISTICS).forEach(ProcessHandle::destroyForcibly);
                Run ended = next.up().end();

                assertThat(ended.status()).isEqualTo(2);
                assertThat(ended.out()).contains("what a killed run left over");
                assertThat(ended.err())
                        .contains("Listening on: " + next.api("logistics"))
                        .contains("the logistics service has ended by itself (exit status 137)");
                next.assertGone();
            }
        }
    }

    @Test
    void aTakenPortIsNamedWithItsOption() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            Stream<Object> options =
                    Stream.of("up", "--data", data(), "--database-port", taken.getLocalPort(), "--lang", "zh");

            Run run = Script.run(
                    folder,
                    Stream.concat(options, FreePorts.forAllBut("database")).toArray());

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("端口 " + taken.getLocalPort(), "--database-port");
            assertThat(data()).isEmptyDirectory();
        }
    }
}
