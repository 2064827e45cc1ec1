package org.chuhai.order;

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

/** What the service asks about orders is found by an index behind the wall, and a list comes in its order. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexTest {

    private static final int ORDERS = 8_000;

    private static final String SHOP = "md5('shop 7')::uuid";
    private static final String MIDDLE = "(select id from sales_order order by id offset " + ORDERS / 2 + " limit 1)";

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
        for (String table : List.of("sales_order", "sales_order_line", "sales_order_timeline")) {
            RawSql.asOwner().execute("analyze " + table);
        }
    }

    private static void fill(TenantSql tenant) {
        tenant.execute("""
                insert into sales_order (id, shop_id, version, state, fulfilment, order_no, mode, platform_code, platform_name,
                  seller_code, seller_name, buyer_name, buyer_country, buyer_natural_person, currency, goods_value,
                  cancellation_reason, timeline_length, created_at, updated_at)
                select uuidv7(), md5('shop ' || n %% 200)::uuid, 0, case when n %% 100 = 77 then 'CANCELLED' else 'OPEN' end,
                  'UNFULFILLED', 'WN-' || n, '9710', 'p', 'p', 's', 's', 'b', 'KAZ', false, 'USD', 1,
                  case when n %% 100 = 77 then 'r' end, 1, now(), now() from generate_series(1, %d) n""".formatted(ORDERS), """
                insert into sales_order_line (shop_id, order_id, position, no, item_no, name, quantity, unit, unit_price, total,
                  shipped, delivered, cancelled)
                select shop_id, id, 0, 1, 'i', 'n', 1, '035', 1, 1, 0, 0, 0 from sales_order""", """
                insert into sales_order_timeline (id, shop_id, order_id, no, at, actor, happening, to_state, changes)
                select uuidv7(), shop_id, id, n, now(), 'a', 'DRAFTED', 'OPEN', '[]' from sales_order, generate_series(1, 3) n""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        *    | state = 'CANCELLED'  | sales_order_in_state
        *    | order_no = 'WN-77'   | sales_order_of_number
        *    | shop_id in (SHOP)    | sales_order_tenant_id_shop_id_id_key
        SHOP | shop_id in (SHOP)    | sales_order_tenant_id_shop_id_id_key
        """)
    void aListOfOrdersIsReadInItsOrder(String seen, String filter, String index) {
        String shops = seen.equals("*")
                ? seen
                : TenantSql.of(api).rows("select " + SHOP).getFirst();

        List<String> plan = plan(
                shops,
                "select * from sales_order where id > MIDDLE and " + filter + " order by id fetch first 51 rows only");

        assertRead(plan, index);
        assertThat(plan).noneMatch(line -> line.contains("Sort"));
    }

    @Test
    void theTimelineOfAnOrderIsReadInItsOrder() {
        List<String> plan = plan(
                "*",
                "select * from sales_order_timeline where order_id = MIDDLE and no > 1 order by no fetch first 51 rows only");

        assertRead(plan, "sales_order_timeline_tenant_id_order_id_no_key");
        assertThat(plan).noneMatch(line -> line.contains("Sort"));
    }

    @Test
    void theLinesOfAnOrderAreFound() {
        assertRead(plan("*", "select * from sales_order_line where order_id = MIDDLE"), "sales_order_line_pkey");
    }

    private static void assertRead(List<String> plan, String index) {
        assertThat(plan).as(String.join("\n", plan)).anyMatch(line -> line.contains(index));
        assertThat(plan)
                .as(String.join("\n", plan))
                .noneMatch(line -> line.contains("Seq Scan"))
                .anyMatch(line -> line.contains("Index Cond: ((tenant_id = "));
    }

    private List<String> plan(String shops, String query) {
        String middle = TenantSql.of(api).rows(MIDDLE).getFirst();
        // Sorting is dear where there are many rows; here it would be cheap, and hide that no index gives the order.
        return new TenantSql(api.tenant(), shops)
                .rows(
                        "set enable_sort = off",
                        "set enable_bitmapscan = off",
                        "explain "
                                + query.replace("MIDDLE", "'" + middle + "'::uuid")
                                        .replace("SHOP", SHOP));
    }
}
