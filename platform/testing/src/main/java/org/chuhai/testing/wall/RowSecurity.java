package org.chuhai.testing.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chuhai.testing.rows.TenantTables;
import org.chuhai.testing.server.RawSql;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The wall as the database builds it, for every table that there is, whoever made it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RowSecurity {

    /** What comes from other services only, in one row each. */
    private static final List<String> HEARD = List.of(
            "insert into inbox (consumer, source, event_id, received_at) values ('wall', 'wall', uuidv7(), now())",
            "insert into inbox_newest (consumer, topic, aggregate_id, event_no) values ('wall', 'wall', uuidv7(), 1)");

    /** The only table without a tenant: which migrations have run. */
    private static final String HISTORY = "flyway_schema_history";

    private static final String TABLES =
            "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')";

    private static final String REFUSED = "42501";

    private final Filling<?> filling;
    private final List<String> tables = new ArrayList<>();
    private String tenant = "";
    private String stranger = "";

    protected RowSecurity(Filling<?> filling) {
        this.filling = filling;
    }

    /** How many tables with a tenant there are at least: a wall around nothing would be whole as well. */
    protected abstract int tablesAtLeast();

    /** Before the first test; before all of them nobody knows the service's port. */
    @BeforeEach
    void fillEveryTable() throws SQLException {
        if (!tables.isEmpty()) {
            return;
        }
        tenant = Filling.filled(filling.newTenant()).api().tenant();
        stranger = Filling.filled(filling.newTenant()).api().tenant();
        hear(tenant);
        hear(stranger);
        tables.addAll(Catalogue.listed(TABLES + " and relname <> '" + HISTORY + "' order by 1"));
    }

    private static void hear(String tenant) throws SQLException {
        try (Connection connection = RawSql.asApp().connect();
                Statement statement = connection.createStatement()) {
            TenantTables.see(connection, tenant, "*");
            for (String heard : HEARD) {
                statement.execute(heard);
            }
        }
    }

    @Test
    void everyTableIsFilledSoThatTheOtherTestsMeanSomething() throws SQLException {
        for (String table : tables) {
            assertThat(rows(RawSql.asApp(), table, tenant)).as(table).isPositive();
        }
    }

    @Test
    void everyTableHasRowSecurityThatBindsItsOwnerToo() throws SQLException {
        assertThat(tables).hasSizeGreaterThanOrEqualTo(tablesAtLeast());
        assertThat(Catalogue.listed(
                        TABLES + " and relname <> '" + HISTORY + "' and not (relrowsecurity and relforcerowsecurity)"))
                .isEmpty();
        assertThat(Catalogue.listed(
                        TABLES + " and relname <> '" + HISTORY + "' and not exists (select from pg_attribute"
                                + " where attrelid = pg_class.oid and attname = 'tenant_id' and attnotnull)"))
                .isEmpty();
    }

    @Test
    void withoutATenantTheServiceSeesNoRowOfAnyTable() throws SQLException {
        for (String table : tables) {
            assertThat(rows(RawSql.asApp(), table, null)).as(table).isZero();
            assertThat(rows(RawSql.asApp(), table, "")).as(table).isZero();
        }
    }

    @Test
    void theServiceSeesOnlyTheTenantThatItWorksFor() throws SQLException {
        for (String table : tables) {
            try (Connection connection = RawSql.asApp().connect()) {
                TenantTables.see(connection, stranger, "*");
                assertThat(Catalogue.text(connection, "select count(*) from " + table))
                        .as(table)
                        .isNotEqualTo("0");
                assertThat(Catalogue.text(connection, "select string_agg(distinct tenant_id, ' ') from " + table))
                        .as(table)
                        .isEqualTo(stranger);
            }
        }
    }

    @Test
    void whatBelongsToShopsNeedsAShop() throws SQLException {
        for (String table :
                Catalogue.listed("select table_name from information_schema.columns where table_schema = 'public'"
                        + " and column_name = 'shop_id' and is_nullable = 'NO'")) {
            try (Connection connection = RawSql.asApp().connect()) {
                TenantTables.see(connection, tenant, "");
                assertThat(Catalogue.text(connection, "select count(*) from " + table))
                        .as(table)
                        .isEqualTo("0");
            }
        }
    }

    @Test
    void theOwnerSeesNoRowEither() throws SQLException {
        for (String table : tables) {
            assertThat(rows(RawSql.asOwner(), table, tenant)).as(table).isZero();
        }
    }

    @Test
    void nothingIsWrittenWithoutATenantOrForAnother() throws SQLException {
        for (String table : tables) {
            String all = columnsWithout(table, "");
            String columns = columnsWithout(table, "tenant_id");
            try (Connection connection = RawSql.asApp().connect()) {
                TenantTables.see(connection, tenant, "*");
                String row = Catalogue.text(connection, "select to_jsonb(t)::text from " + table + " t limit 1");
                String again = " from jsonb_populate_record(null::" + table + ", ?::jsonb)";
                TenantTables.see(connection, stranger, "*");
                String everything = "insert into " + table + " (" + all + ") select " + all + again;
                assertNotWritten(connection, everything, row);
                TenantTables.see(connection, "", "");
                assertNotWritten(connection, everything, row);
                assertNotWritten(
                        connection, "insert into " + table + " (" + columns + ") select " + columns + again, row);
            }
        }
    }

    @Test
    void theServiceCannotTearDownTheWall() throws SQLException {
        try (Connection connection = RawSql.asApp().connect();
                Statement statement = connection.createStatement()) {
            for (String table : tables) {
                for (String tearing : List.of(
                        "alter table " + table + " disable row level security",
                        "alter table " + table + " no force row level security",
                        "drop policy wall on " + table,
                        "create policy hole on " + table + " using (true)",
                        "drop table " + table,
                        "truncate " + table)) {
                    assertRefused(statement, tearing);
                }
            }
            assertRefused(statement, "select * from " + HISTORY);
            assertRefused(statement, "set role owner");
            assertRefused(statement, "alter role app bypassrls");
            assertRefused(statement, "create table mine ()");
            statement.execute("set row_security = off");
            for (String table : tables) {
                assertRefused(statement, "select * from " + table);
            }
        }
        assertThat(Catalogue.listed("select rolname from pg_roles where rolname in ('app', 'owner', 'relay')"
                        + " and (rolsuper or rolbypassrls)"))
                .isEmpty();
    }

    /** Policies are met by all roles or by app and relay, and each reads the tenant but for the relay's. */
    @Test
    void everyPolicyOfTheServiceAsksForTheTenant() throws SQLException {
        assertThat(Catalogue.listed("select tablename || ' ' || policyname from pg_policies where schemaname = 'public'"
                        + " and not 'relay' = any (roles)"
                        + " and (qual not like '%tenant_id = current_setting(''app.tenant''%'"
                        + " or coalesce(with_check, qual) not like '%tenant_id = current_setting(''app.tenant''%')"))
                .isEmpty();
        assertThat(Set.copyOf(Catalogue.listed("select tablename from pg_policies where schemaname = 'public'")))
                .containsExactlyInAnyOrderElementsOf(tables);
    }

    private static void assertRefused(Statement statement, String sql) {
        assertThatThrownBy(() -> statement.execute(sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        thrown -> assertThat(thrown.getSQLState()).isEqualTo(REFUSED));
    }

    private static void assertNotWritten(Connection connection, String insert, String row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, row);
            // An empty tenant equals the empty setting: there the check of the column stands behind the policy.
            assertThatThrownBy(statement::execute)
                    .as(insert)
                    .hasMessageFindingMatch("row-level security|_tenant_id_check");
        }
    }

    /** @param tenant null where the setting is never made */
    private static long rows(RawSql who, String table, @Nullable String tenant) throws SQLException {
        try (Connection connection = who.connect()) {
            if (tenant != null) {
                TenantTables.see(connection, tenant, "*");
            }
            return Long.parseLong(Catalogue.text(connection, "select count(*) from " + table));
        }
    }

    /** Without those that the database calculates, which nobody can write. */
    private static String columnsWithout(String table, String column) throws SQLException {
        return String.join(
                ", ",
                Catalogue.listed("select attname from pg_attribute where attrelid = '" + table
                        + "'::regclass and attnum > 0 and attgenerated = '' and attidentity = '' and attname <> '"
                        + column + "'"));
    }
}
