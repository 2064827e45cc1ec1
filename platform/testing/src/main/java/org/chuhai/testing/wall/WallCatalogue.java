package org.chuhai.testing.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What the schema is made of has no way around the wall. */
public abstract class WallCatalogue {

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

    /** Otherwise a refusal would tell that another tenant has such a row. Ids of ours are random, and nobody sends them. */
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
                                   and a.attname = 'id' and a.atttypid = 'uuid'::regtype))""")).isEmpty();
    }

    private static String constraints(String type) {
        return "select conname from pg_constraint where connamespace = 'public'::regnamespace and contype = '" + type
                + "'";
    }
}
