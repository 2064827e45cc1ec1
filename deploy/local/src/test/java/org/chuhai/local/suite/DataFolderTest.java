package org.chuhai.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aFolderIsLockedUntilItsHolderLetsGo() throws Exception {
        Path file = folder.resolve("lock");
        try (SuiteLock _ = SuiteLock.take(file).orElseThrow()) {
            assertThat(SuiteLock.take(file)).isEmpty();
        }

        assertThat(file).doesNotExist();
        try (SuiteLock again = SuiteLock.take(file).orElseThrow()) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void secretsAreMadeOnceAndReadableByTheOwnerOnly() throws Exception {
        Path file = folder.resolve("issuer/clients");
        Identity manager = Demonstration.identity("demo", "manager", List.of());
        String secret = ClientSecrets.complete(file).of(manager);

        assertThat(ClientSecrets.complete(file).of(manager)).isEqualTo(secret);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void theStateOfASuiteCanBeReadAsItWasWritten() throws Exception {
        Path file = folder.resolve("suite.json");
        SuitePorts ports = new SuitePorts(Map.of(SuiteService.ORDER, 1, SuiteService.LOGISTICS, 2), 3, 4, 5);
        SuiteState state = SuiteState.starting(ports)
                .with(SuiteService.ORDER, new RunningProcess(6, 7))
                .nowReady();

        state.write(file);

        assertThat(SuiteState.read(file)).contains(state);
        assertThat(Files.readString(file))
                .contains("\"order\" : \"http://127.0.0.1:1\"")
                .contains("\"logistics\" : \"jdbc:postgresql://127.0.0.1:3/logistics\"")
                .contains("\"kafka\" : \"127.0.0.1:4\"");
    }

    @Test
    void aStateThatNobodyUnderstandsIsNone() throws Exception {
        Path file = Files.writeString(folder.resolve("suite.json"), "{\"half\":");

        assertThat(SuiteState.read(file)).isEmpty();
        assertThat(SuiteState.read(folder.resolve("absent"))).isEmpty();
    }

    @Test
    void aProcessIsFoundByItsNumberAndStartOnly() {
        RunningProcess self = RunningProcess.self();

        assertThat(self.find()).contains(ProcessHandle.current());
        assertThat(new RunningProcess(self.pid(), self.startedAt() - 60_000).find())
                .isEmpty();
    }

    @Test
    void theEndOfALogIsItsLastLines() throws IOException {
        Path log = Files.writeString(folder.resolve("log"), "一\n二\n三\n");

        assertThat(LogEnd.lines(log, 2)).containsExactly("二", "三");
        assertThat(LogEnd.lines(log, 9)).hasSize(3);
        assertThat(LogEnd.lines(folder.resolve("absent"), 2)).isEmpty();
    }
}
