package org.chuhai.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.chuhai.testing.server.RawSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the service asks about its rows is found by an index behind the wall, and a list comes in its order. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexTest {

    private static final int SHOPS = 6_000;

    private final Api api = Api.newTenant();
    private boolean filled;

    /** Before the first test; statistics are what the planner decides by. */
    @BeforeEach
    void fill() throws SQLException {
        if (filled) {
            return;
        }
        filled = true;
        // Others before: with the oldest rows, or with most of them, the primary key would serve the tenant as well.
        for (int other = 0; other < 3; other++) {
            fill(TenantSql.of(Api.newTenant()));
        }
        fill(TenantSql.of(api));
        for (String table : List.of("shop")) {
            RawSql.asOwner().execute("analyze " + table);
        }
    }

    private static void fill(TenantSql tenant) {
        tenant.execute("""
                insert into shop (id, version, state, name_zh, seller_code, seller_name, markets, languages, closure_reason,
                  created_at, updated_at)
                select uuidv7(), 0, case when n %% 100 = 77 then 'CLOSED' else 'OPEN' end, 'n', 's', 's', '[]', '[]',
                  case when n %% 100 = 77 then 'r' end, now(), now() from generate_series(1, %d) n""".formatted(SHOPS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        shop    | state = 'CLOSED'  | shop_in_state
        shop    | true              | shop_id_taken
        """)
    void aListIsReadInItsOrder(String table, String filter, String index) {
        List<String> plan = plan("select * from " + table + " where id > MIDDLE and " + filter
                + " order by id fetch first 51 rows only");

        assertRead(plan, index);
        assertThat(plan).noneMatch(line -> line.contains("Sort"));
    }

    @Test
    void aShopIsFound() {
        assertRead(plan("select * from shop where id = MIDDLE"), "shop_id_taken");
    }

    private static void assertRead(List<String> plan, String index) {
        assertThat(plan).as(String.join("\n", plan)).anyMatch(line -> line.contains(index));
        assertThat(plan)
                .as(String.join("\n", plan))
                .noneMatch(line -> line.contains("Seq Scan"))
                .anyMatch(line -> line.contains("Index Cond: ((tenant_id = "));
    }

    private List<String> plan(String query) {
        TenantSql tenant = TenantSql.of(api);
        String middle = tenant.rows("select id from shop order by id offset " + SHOPS / 2 + " limit 1")
                .getFirst();
        // Sorting is dear where there are many rows; here it would be cheap, and hide that no index gives the order.
        return tenant.rows(
                "set enable_sort = off",
                "set enable_bitmapscan = off",
                "explain " + query.replace("MIDDLE", "'" + middle + "'::uuid"));
    }
}
