package org.chuhai.testing.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.chuhai.testing.server.RawSql;
import org.junit.jupiter.api.Test;

/** What the schema is made of has no way around the wall. */
public abstract class WallCatalogue {

    /**
     * Table and name of each policy that is the relay's, the same in every service: it expires answers and what was taken, and
     * sends what waits.
     */
    private static final List<String> POLICIES_OF_THE_RELAY =
            List.of("idempotency_key expiry", "inbox expiry", "outbox relay");

    /** Table, column and privilege of each grant to the relay that is not one to a whole table. */
    private static final List<String> COLUMNS_OF_THE_RELAY =
            List.of("idempotency_key created_at SELECT", "inbox received_at SELECT", "outbox published_at UPDATE");

    /** Table and privilege of each grant to the relay. */
    private static final List<String> TABLES_OF_THE_RELAY =
            List.of("idempotency_key DELETE", "inbox DELETE", "outbox DELETE", "outbox SELECT");

    /** What else the relay looks for, where a service has something that falls due: table and name of each policy. */
    protected List<String> furtherPoliciesOfTheRelay() {
        return List.of();
    }

    /** What it reads there: table, column and privilege. */
    protected List<String> furtherColumnsOfTheRelay() {
        return List.of();
    }

    /** How many foreign keys there are at least. */
    protected abstract int foreignKeysAtLeast();

    @Test
    void noFunctionRunsWithMoreRightsThanItsCaller() throws SQLException {
        assertThat(Catalogue.listed(
                        "select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef"))
                .isEmpty();
        assertThat(Catalogue.listed("select relname from pg_class where relnamespace = 'public'::regnamespace"
                        + " and relkind in ('v', 'm')"))
                .isEmpty();
    }

    @Test
    void foreignKeysStayInsideATenant() throws SQLException {
        assertThat(Catalogue.listed(constraints("f") + " and not conkey @> array[(select attnum from pg_attribute"
                        + " where attrelid = conrelid and attname = 'tenant_id')]"))
                .isEmpty();
        assertThat(Catalogue.listed(constraints("f") + " and not confkey @> array[(select attnum from pg_attribute"
                        + " where attrelid = confrelid and attname = 'tenant_id')]"))
                .isEmpty();
        assertThat(Catalogue.listed(constraints("f"))).hasSizeGreaterThanOrEqualTo(foreignKeysAtLeast());
    }

    /** Otherwise a refusal would tell that another tenant has such a row. Ids of ours are random or counted, and nobody sends them. */
    @Test
    void whatIsUniqueIsUniqueInATenant() throws SQLException {
        assertThat(Catalogue.listed("""
                        select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid
                        join pg_class t on t.oid = i.indrelid
                        where t.relnamespace = 'public'::regnamespace and i.indisunique and t.relkind = 'r'
                          and t.relname <> 'flyway_schema_history'
                          and not exists (select from pg_attribute a where a.attrelid = t.oid
                                          and a.attname = 'tenant_id' and a.attnum = any (i.indkey::smallint[]))
                          and not (i.indisprimary and i.indnkeyatts = 1 and exists (
                                   select from pg_attribute a where a.attrelid = t.oid and a.attnum = i.indkey[0]
                                   and a.attname = 'id' and (a.atttypid = 'uuid'::regtype or a.attidentity = 'a')))""")).isEmpty();
    }

    @Test
    void theRelayMayDoWhatItIsForAndNothingElse() throws SQLException {
        assertThat(Catalogue.listed(
                        "select tablename || ' ' || policyname from pg_policies where 'relay' = any (roles)"))
                .containsExactlyInAnyOrderElementsOf(both(POLICIES_OF_THE_RELAY, furtherPoliciesOfTheRelay()));
        assertThat(Catalogue.listed("select table_name || ' ' || privilege_type"
                        + " from information_schema.role_table_grants where grantee = 'relay'"))
                .containsExactlyInAnyOrderElementsOf(TABLES_OF_THE_RELAY);
        assertThat(Catalogue.listed("""
                        select relname || ' ' || attname || ' ' || granted.privilege_type
                        from pg_class join pg_attribute on attrelid = pg_class.oid, aclexplode(attacl) granted
                        where granted.grantee = 'relay'::regrole"""))
                .containsExactlyInAnyOrderElementsOf(both(COLUMNS_OF_THE_RELAY, furtherColumnsOfTheRelay()));
        assertThat(RawSql.asRelay().text("select (count(created_at) >= 0)::text from idempotency_key"))
                .isEqualTo("true");
        assertThatThrownBy(() -> RawSql.asRelay().text("select count(*) from audit"))
                .hasMessageContaining("permission denied");
    }

    private static List<String> both(List<String> ofAll, List<String> further) {
        return Stream.concat(ofAll.stream(), further.stream()).toList();
    }

    private static String constraints(String type) {
        return "select conname from pg_constraint where connamespace = 'public'::regnamespace and contype = '" + type
                + "'";
    }
}
