package org.chuhai.order.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.chuhai.order.Api;
import org.chuhai.order.TenantSql;
import org.chuhai.testing.server.RawSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What dispatches ask about waybills, shipments and each other is found by an index behind the wall. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DispatchIndexTest {

    private static final int ROWS = 4_000;
    private static final String SHOP = "md5('shop')::uuid";

    private final Api api = Api.newTenant();
    private boolean filled;

    /** Before the first test; statistics are what the planner decides by. */
    @BeforeEach
    void fill() throws SQLException {
        if (filled) {
            return;
        }
        filled = true;
        // Others before: with all of the rows, the primary key would serve the tenant as well.
        for (int other = 0; other < 2; other++) {
            fill(TenantSql.of(Api.newTenant()));
        }
        fill(TenantSql.of(api));
        for (String table :
                List.of("sales_order", "waybill", "carriage", "carriage_milestone", "dispatch", "dispatch_line")) {
            RawSql.asOwner().execute("analyze " + table);
        }
    }

    private static void fill(TenantSql tenant) {
        tenant.execute("""
                insert into sales_order (id, shop_id, version, state, fulfilment, order_no, mode, platform_code, platform_name,
                  seller_code, seller_name, buyer_name, buyer_country, buyer_natural_person, currency, goods_value,
                  timeline_length, created_at, updated_at)
                select uuidv7(), %s, 0, 'OPEN', 'UNFULFILLED', 'WN-' || n, '9710', 'p', 'p', 's', 's', 'b', 'KAZ', false,
                  'USD', 1, 1, now(), now() from generate_series(1, %d) n""".formatted(SHOP, ROWS), """
                insert into waybill (id, shop_id, waybill_no, packages, gross_weight_kg, cancelled, told_at)
                select uuidv7(), shop_id, order_no, 1, 1, false, now() from sales_order""", """
                insert into carriage (id, shop_id, state, waybill_no, carrier_code, packages, gross_weight_kg, event_no, told_at)
                select uuidv7(), shop_id, 'BOOKED', order_no, 'c', 1, 1, 1, now() from sales_order""", """
                insert into carriage_milestone (id, shop_id, carriage_id, milestone, event_no)
                select uuidv7(), shop_id, id, 'DISPATCHED', 1 from carriage""", """
                insert into dispatch (id, shop_id, version, order_id, waybill_no, carrier_code, packages, gross_weight_kg, checks,
                  acknowledged, actor, dispatched_at, updated_at)
                select uuidv7(), shop_id, 0, id, order_no, 'c', 1, 1, '[]', '[]', 'a', now(), now() from sales_order""", """
                insert into dispatch_line (shop_id, dispatch_id, position, no, quantity)
                select shop_id, id, 0, 1, 1 from dispatch""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        waybill            | shop_id = SHOP and waybill_no = 'WN-77'                | waybill_of_number
        carriage           | shop_id = SHOP and waybill_no in ('WN-77', 'WN-78')     | carriage_of_number
        dispatch           | shop_id = SHOP and waybill_no in ('WN-77')              | dispatch_of_waybill
        carriage_milestone | carriage_id = md5('x')::uuid                            | carriage_milestone_tenant_id_carriage_id_milestone_key
        dispatch_line      | dispatch_id = md5('x')::uuid                            | dispatch_line_
        """)
    void whatIsAskedIsFoundByAnIndex(String table, String filter, String index) {
        assertRead(plan("select * from " + table + " where " + filter), index);
    }

    @Test
    void theDispatchesOfAnOrderAreReadInTheirOrder() {
        List<String> plan = plan(
                "select * from dispatch where order_id = md5('x')::uuid and id > '00000000-0000-0000-0000-000000000000'"
                        + " order by id fetch first 51 rows only");

        assertRead(plan, "dispatch_of_order");
        assertThat(plan).noneMatch(line -> line.contains("Sort"));
    }

    private static void assertRead(List<String> plan, String index) {
        assertThat(plan)
                .as(String.join("\n", plan))
                .anyMatch(line -> line.contains(index))
                .noneMatch(line -> line.contains("Seq Scan"))
                .anyMatch(line -> line.contains("Index Cond: ((tenant_id = "));
    }

    private List<String> plan(String query) {
        return TenantSql.of(api)
                .rows("set enable_sort = off", "set enable_bitmapscan = off", "explain " + query.replace("SHOP", SHOP));
    }
}
