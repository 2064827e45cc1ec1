package org.chuhai.logistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.chuhai.embedded.postgresql.EmbeddedPostgresql;
import org.chuhai.embedded.postgresql.PostgresqlSettings;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was stored before a migration means the same after it, of whichever tenant it is. */
class MigrationTest {

    private static final String DATABASE = "logistics";
    private static final String SHOP = "'11111111-1111-7111-8111-111111111111'::uuid";

    private static EmbeddedPostgresql server;

    @BeforeAll
    static void migrateStepByStep() throws SQLException {
        server = EmbeddedPostgresql.start(PostgresqlSettings.temporary(DATABASE));
        to("14");
        insert("""
                insert into customs_document (id, shop_id, version, kind, number, number_key, state, revision, created_at, updated_at) values
                  (gen_random_uuid(), SHOP, 0, 'ORDER', 'o-1', 'O-1', 'DRAFT', 1, '2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'),
                  (gen_random_uuid(), SHOP, 0, 'ORDER', 'o-2', 'O-2', 'CANCELLED', 1, '2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'),
                  (gen_random_uuid(), SHOP, 0, 'DECLARATION', 'D-1', 'D-1', 'ACCEPTED', 1, '2026-01-01T00:00:00Z', '2026-01-03T00:00:00Z'),
                  (gen_random_uuid(), SHOP, 0, 'DECLARATION', 'D-2', 'D-2', 'DRAFT', 1, '2026-01-01T00:00:00Z', '2026-01-03T00:00:00Z')""", """
                insert into customs_document_revision (id, shop_id, document_id, revision, origin, content, actor, at)
                select gen_random_uuid(), SHOP, id, 1, 'FILED', '{"platform":{"code":"91330100ma2platf0x"}}', 'somebody', created_at
                from customs_document""", """
                insert into export_case (id, shop_id, version, state, verdict, order_document_id, declaration_document_id, run_no, opened_at, updated_at)
                select gen_random_uuid(), SHOP, 0, 'WAITING', 'WAITING', id, null, 1, now(), now()
                from customs_document where number = 'o-1'
                union all
                select gen_random_uuid(), SHOP, 0, 'MATCHED', 'MATCHED', null, id, 1, now(), now()
                from customs_document where kind = 'DECLARATION'""");
        to("18");
        insert("""
                insert into goods_return (id, shop_id, case_id, return_no, declaration_number, declaration_revision, actor, at)
                select gen_random_uuid(), SHOP, export_case.id, 'RT-1', number, 1, 'somebody', now()
                from customs_document join export_case on declaration_document_id = customs_document.id""");
        to("32");
        insert("""
                insert into customs_transmission (id, shop_id, version, message, document_id, document_revision, channel, content, state,
                  trouble, created_at, handed_over_at)
                select gen_random_uuid(), SHOP, 0, 'CEB303', id, 1, 'FOLDER', '', known.state, known.trouble, '2026-01-04T00:00:00Z', left_at
                from customs_document, (values ('NEW', 'no folder', null), ('STAGED', null, null),
                  ('HANDED_OVER', null, '2026-01-05T00:00:00Z'::timestamptz)) known (state, trouble, left_at)
                where number = 'o-1'""");
        to("latest");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatWasDeclaredWasDeclaredAtItsLatestChange() {
        assertThat(rows("select number || ' ' || coalesce(declared_at::text, 'never') from customs_document"
                        + " where kind = 'DECLARATION' order by 1"))
                .containsExactly("D-1 2026-01-03 00:00:00+00", "D-2 never");
    }

    @Test
    void numbersAreTakenByWhomHasThemAndIsNotCalledOff() throws Exception {
        byte[] print = MessageDigest.getInstance("SHA-256")
                .digest("ORDER\nO-1\n91330100MA2PLATF0X".getBytes(StandardCharsets.UTF_8));

        assertThat(rows("select fingerprint || ' ' || since from document_number"))
                .containsExactly(HexFormat.of().formatHex(print) + " 2026-01-01 00:00:00+00");
    }

    @Test
    void aCaseSaysWhatItWaitsForAndWhetherItIsAccepted() {
        assertThat(rows("select state || ' ' || waiting_for || ' ' || accepted from export_case order by 1"))
                .containsExactly("MATCHED  false", "MATCHED  true", "WAITING WAYBILL,DECLARATION false");
    }

    @Test
    void aReturnBelongsToTheDeclarationThatIsStillThere() {
        assertThat(rows("select declaration_number || ' ' || coalesce(declared_at::text, 'never') from goods_return"
                        + " order by 1"))
                .containsExactly("D-1 2026-01-03 00:00:00+00", "D-2 never");
    }

    @Test
    void aMessageThatWaitedIsTriedAgainAndSaysWhatItSaid() {
        assertThat(rows(
                        "select state || ' ' || coalesce(next_attempt_at::text, 'never') || ' ' || coalesce(trouble_zh, 'fine')"
                                + " from customs_transmission order by 1"))
                .containsExactly(
                        "HANDED_OVER never fine",
                        "NEW 2026-01-04 00:00:00+00 no folder",
                        "STAGED 2026-01-04 00:00:00+00 fine");
    }

    /** Whether the walls that migrations open to see all tenants stand again. */
    @Test
    void everyWallStandsAgain() {
        assertThat(rows("select relname from pg_class where relrowsecurity and not relforcerowsecurity"))
                .isEmpty();
    }

    private static void to(String version) {
        Flyway.configure()
                .dataSource(
                        server.jdbcUrl(DATABASE),
                        server.owner().user(),
                        server.owner().password())
                .locations("classpath:db/platform", "classpath:db/migration")
                .outOfOrder(true)
                .target(version)
                .load()
                .migrate();
    }

    private static void insert(String... statements) throws SQLException {
        for (String tenant : List.of("one", "other")) {
            try (Connection connection = server.connect(DATABASE, server.app());
                    Statement statement = connection.createStatement()) {
                see(statement, tenant);
                for (String one : statements) {
                    statement.execute(one.replace("SHOP", SHOP));
                }
            }
        }
    }

    private static List<String> rows(String query) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = server.connect(DATABASE, server.app());
                Statement statement = connection.createStatement()) {
            see(statement, "one");
            ResultSet result = statement.executeQuery(query);
            while (result.next()) {
                rows.add(result.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    private static void see(Statement statement, String tenant) throws SQLException {
        statement.execute("set time zone 'UTC'");
        statement.execute(
                "select set_config('app.tenant', '" + tenant + "', false), set_config('app.shops', '*', false)");
    }
}
