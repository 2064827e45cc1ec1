package org.chuhai.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
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
        SuiteState state = new SuiteState(RunningProcess.self(), null, false, 1, 2, 3)
                .with(new RunningProcess(4, 5))
                .nowReady();

        state.write(file);

        assertThat(SuiteState.read(file)).contains(state);
        assertThat(Files.readString(file)).contains("\"api\" : \"http://127.0.0.1:1\"");
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
