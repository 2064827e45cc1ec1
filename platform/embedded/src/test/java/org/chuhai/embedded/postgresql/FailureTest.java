package org.chuhai.embedded.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.chuhai.embedded.postgresql.Sql.DATABASE;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.chuhai.embedded.server.ServerUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Kills, crashes and leftovers, on one kept folder per test. */
@Execution(ExecutionMode.CONCURRENT)
class FailureTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void dataAndPasswordsAreThereAtTheNextStart() throws SQLException {
        Credentials first;
        try (EmbeddedPostgresql server = start()) {
            first = server.owner();
            keepARow(server);
        }

        try (EmbeddedPostgresql server = start()) {
            assertThat(server.owner()).isEqualTo(first);
            assertRowKept(server);
        }
    }

    @Test
    void aKilledServerComesBackWithItsCommittedRows() throws SQLException {
        try (EmbeddedPostgresql server = start()) {
            int port = server.port();
            keepARow(server);

            server.kill();
            assertThatThrownBy(() -> assertRowKept(server)).isInstanceOf(SQLException.class);
            assertThatThrownBy(server::processId).isInstanceOf(ServerUnavailable.class);
            server.startAgain();

            assertThat(server.port()).isEqualTo(port);
            assertRowKept(server);
        }
    }

    @Test
    void aFrozenServerAnswersNobodyAndGoesOnWhereItWas() throws SQLException {
        try (EmbeddedPostgresql server = start();
                Connection connection = server.connect(DATABASE, server.owner())) {
            keepARow(server);

            server.freeze();
            assertThat(connection.isValid(1)).isFalse();
            server.thaw();

            assertRowKept(server);
        }
    }

    @Test
    void whatAKilledProcessLeavesRunningIsStoppedByTheNextStart() throws Exception {
        Process owner = new ProcessBuilder(java(StartAndStay.class))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String left = owner.inputReader().readLine();
        assertThatThrownBy(this::start).hasMessageContaining("in use by process " + owner.pid());
        owner.destroyForcibly().waitFor();
        ProcessHandle orphan = ProcessHandle.of(Long.parseLong(left)).orElseThrow();
        assertThat(orphan.isAlive()).isTrue();

        try (EmbeddedPostgresql server = start()) {
            assertThat(server.processId()).isNotEqualTo(orphan.pid());
            assertRowKept(server);
        }
    }

    @Test
    void nothingIsLeftWhenTheProcessIsAskedToEnd() throws Exception {
        Process owner = new ProcessBuilder(java(StartAndStay.class))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String server = owner.inputReader().readLine();

        owner.destroy();
        owner.waitFor();

        assertThat(server).isNotBlank();
        assertThat(folder.resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void aStaleFileOfProcessIdsDoesNotPreventTheStart() throws Exception {
        start().close();
        String mine = Long.toString(ProcessHandle.current().pid());
        Files.write(
                folder.resolve("data/postmaster.pid"),
                List.of(mine, folder.resolve("data").toString(), "1", "1", "", "", "", "ready"));

        try (EmbeddedPostgresql server = start()) {
            assertThat(server.processId()).isNotEqualTo(ProcessHandle.current().pid());
        }
    }

    @Test
    void aFolderIsStartedOnceAtATime() {
        try (EmbeddedPostgresql server = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(ServerUnavailable.class)
                    .hasMessageContaining("already in use by this process");
            assertThat(server.processId()).isPositive();
        }
    }

    @Test
    void aPortInUseIsNamedWithTheLogOfTheServer() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            PostgresqlSettings settings = PostgresqlSettings.kept(folder, taken.getLocalPort(), DATABASE);

            assertThatThrownBy(() -> EmbeddedPostgresql.start(settings))
                    .isInstanceOf(ServerUnavailable.class)
                    .hasMessageContaining("Address already in use")
                    .hasMessageContaining("server.log");
        }
        start().close();
    }

    @Test
    void aTemporaryFolderGoesWithItsServer() {
        EmbeddedPostgresql server = EmbeddedPostgresql.start(PostgresqlSettings.temporary());
        ProcessHandle process = ProcessHandle.of(server.processId()).orElseThrow();

        server.close();
        server.close();

        assertThat(server.folder()).doesNotExist();
        await().until(() -> !process.isAlive() || isZombie(process));
    }

    private static boolean isZombie(ProcessHandle process) throws IOException {
        return Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"))
                .contains(") Z");
    }

    private EmbeddedPostgresql start() {
        return EmbeddedPostgresql.start(StartAndStay.settings(folder));
    }

    private String[] java(Class<?> main) {
        return new String[] {
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            main.getName(),
            folder.toString()
        };
    }

    static void keepARow(PostgresqlServer server) throws SQLException {
        new Sql(server, server.owner()).execute("CREATE TABLE parcel AS SELECT 'P1' AS number");
    }

    private static void assertRowKept(PostgresqlServer server) throws SQLException {
        assertThat(new Sql(server, server.owner()).text("SELECT number FROM parcel"))
                .isEqualTo("P1");
    }
}
