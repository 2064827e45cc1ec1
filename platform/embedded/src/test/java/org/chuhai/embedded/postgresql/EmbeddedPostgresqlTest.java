package org.chuhai.embedded.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuhai.embedded.postgresql.Sql.DATABASE;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds on a running server; one temporary server for all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedPostgresqlTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String INVALID_PASSWORD = "28P01";

    private final EmbeddedPostgresql server = EmbeddedPostgresql.start(
            PostgresqlSettings.temporary(DATABASE).withServerSetting("cluster_name", "o'clock"));
    private final Sql owner = new Sql(server, server.owner());
    private final Sql app = new Sql(server, server.app());

    @BeforeAll
    void makeATable() throws SQLException {
        owner.execute("CREATE TABLE parcel (number text)");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void theServerIsPostgresql18() throws SQLException {
        assertThat(app.text("SHOW server_version")).startsWith("18.");
    }

    @Test
    void settingsReachTheServer() throws SQLException {
        assertThat(app.text("SHOW fsync")).isEqualTo("off");
        assertThat(app.text("SHOW cluster_name")).isEqualTo("o'clock");
        assertThat(app.text("SELECT setting FROM pg_settings WHERE name = 'listen_addresses'"))
                .isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "app", "relay"})
    void noRoleOfAServicePassesTheWall(String role) throws SQLException {
        String rights =
                app.text("SELECT concat_ws(' ', rolcanlogin, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole)"
                        + " FROM pg_roles WHERE rolname = '" + role + "'");

        assertThat(rights).isEqualTo("t f f f f");
    }

    @Test
    void appAndRelayCreateNoTables() {
        for (Credentials user : new Credentials[] {server.app(), server.relay()}) {
            assertThatThrownBy(() -> new Sql(server, user).execute("CREATE TABLE mine (id int)"))
                    .isInstanceOf(SQLException.class)
                    .extracting("SQLState")
                    .isEqualTo(INSUFFICIENT_PRIVILEGE);
        }
    }

    @Test
    void appReadsOnlyWhatAMigrationGrants() throws SQLException {
        assertThatThrownBy(() -> app.text("SELECT count(*) FROM parcel"))
                .extracting("SQLState")
                .isEqualTo(INSUFFICIENT_PRIVILEGE);

        owner.execute("GRANT SELECT ON parcel TO app");

        assertThat(app.text("SELECT count(*) FROM parcel")).isEqualTo("0");
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> server.connect(DATABASE, new Credentials("app", "wrong")))
                .extracting("SQLState")
                .isEqualTo(INVALID_PASSWORD);
    }

    @Test
    void theDatabaseOfTheAdministrationIsClosedToServices() {
        assertThatThrownBy(() -> server.connect("postgres", server.app()))
                .extracting("SQLState")
                .isEqualTo(INSUFFICIENT_PRIVILEGE);
    }

    @Test
    void passwordsAreKeptFromOtherUsers() throws Exception {
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(server.folder().resolve("passwords"))))
                .isEqualTo("rw-------");
        assertThat(server.app().toString()).doesNotContain(server.app().password());
    }

    @Test
    void theOwnerInstallsExtensionsThatSearchesNeed() throws SQLException {
        owner.execute("CREATE EXTENSION pg_trgm");

        assertThat(owner.text("SELECT similarity('shoe', 'shoes') > 0.5")).isEqualTo("t");
    }

    @Test
    void aServerCanBeUsedByItsFolder() throws SQLException {
        PostgresqlServer same = PostgresqlServer.in(server.folder());

        assertThat(same.port()).isEqualTo(server.port());
        assertThat(new Sql(same, same.app()).text("SELECT current_user")).isEqualTo("app");
    }

    @Test
    void aNameThatCouldBreakOutOfItsQuotesIsRefused() {
        assertThatThrownBy(() -> PostgresqlSettings.temporary("x\"; DROP TABLE y"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
