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

    private static final int SHOPS = 4_000;
    private static final int PRODUCTS = 6_000;

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
        for (String table :
                List.of("shop", "product", "product_variant", "certificate", "certificate_product", "listing")) {
            RawSql.asOwner().execute("analyze " + table);
        }
    }

    private static void fill(TenantSql tenant) {
        tenant.execute("""
                insert into shop (id, version, state, name_zh, seller_code, seller_name, markets, languages, closure_reason,
                  created_at, updated_at)
                select uuidv7(), 0, case when n %% 100 = 77 then 'CLOSED' else 'OPEN' end, 'n', 's', 's', '[]', '[]',
                  case when n %% 100 = 77 then 'r' end, now(), now() from generate_series(1, %d) n""".formatted(SHOPS), """
                insert into product (id, shop_id, version, state, name_zh, plain_name_zh, hs_code, origin, legal_units, sales_unit,
                  lot_traceable, attributes, options, created_at, updated_at)
                select uuidv7(), (array(select id from shop order by id limit 20))[n %% 20 + 1], 0,
                  case when n %% 100 = 77 then 'ARCHIVED' else 'ACTIVE' end, 'n', 'n' || n, '0802320000', 'CHN', '["035"]', '035',
                  true, '{}', '[]', now(), now() from generate_series(1, %d) n""".formatted(PRODUCTS), """
                insert into product_variant (shop_id, product_id, position, sku, options, net_weight_kg, gross_weight_kg)
                select shop_id, id, position, plain_name_zh || '-' || position, '{}', 1, 1
                from product, generate_series(0, 1) position""", """
                insert into certificate (id, shop_id, version, state, kind, number, issuer, holder, all_products, valid_from,
                  valid_to, note, created_at, updated_at)
                select id, shop_id, 0, case when state = 'ARCHIVED' then 'REJECTED' else 'VALID' end,
                  case when state = 'ARCHIVED' then 'HALAL' else 'HACCP' end, plain_name_zh, 'i', 'h', false, current_date,
                  current_date, 'n', now(), now() from product""", """
                insert into certificate_product (shop_id, certificate_id, position, product_id)
                select shop_id, id, 0, id from product""", """
                insert into listing (id, shop_id, version, state, product_id, marketplace, market, content, created_at, updated_at)
                select uuidv7(), shop_id, 0, 'DRAFT', id,
                  case when plain_name_zh like '%77' then 'amazon' else 'alibaba' end, 'KAZ', '{}', now(), now()
                from product""", """
                update listing set state = 'ACTIVE', rule_set_version = '1' where marketplace = 'amazon'""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        shop    | state = 'CLOSED'  | shop_in_state
        shop    | true              | shop_id_taken
        product | state = 'ARCHIVED' | product_in_state
        product | shop_id = SHOP    | product_tenant_id_shop_id_id_key
        certificate | state = 'REJECTED' | certificate_in_state
        certificate | kind = 'HALAL'     | certificate_of_kind
        certificate | shop_id = SHOP     | certificate_tenant_id_shop_id_id_key
        listing | state = 'ACTIVE'  | listing_in_state
        listing | shop_id = SHOP    | listing_tenant_id_shop_id_id_key
        listing | marketplace = 'amazon' | listing_of_marketplace
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

    @Test
    void aProductIsFoundByANumberOfItsOwnAndByItsName() {
        assertRead(
                plan(
                        "select * from product p where id > MIDDLE and exists (select 1 from product o join product_variant v"
                                + " on v.product_id = o.id where o.id = p.id and v.sku = 'n77-1') order by id"),
                "product_variant_of_sku");
        assertRead(
                plan("select * from product_variant where shop_id = SHOP and sku in ('n77-1', 'n78-0')"),
                "product_variant_sku_taken");
        assertRead(
                plan("select * from product where shop_id = SHOP and state = 'ACTIVE' and plain_name_zh = 'n77'"),
                "product_of_plain_name_zh");
    }

    @Test
    void whatAProductIsHeldToHaveIsFoundByItsShop() {
        assertRead(
                plan("select * from certificate c where shop_id = SHOP and state = 'VALID' and (all_products or exists"
                        + " (select 1 from certificate_product p where p.certificate_id = c.id and p.product_id = MIDDLE))"
                        + " order by id"),
                "certificate_tenant_id_shop_id_id_key");
    }

    @Test
    void theListingsOfAProductAreFound() {
        assertRead(
                plan("select * from listing where product_id = PRODUCT and id > MIDDLE order by id"),
                "listing_of_product");
        assertRead(
                plan("select * from listing where product_id = PRODUCT and marketplace = 'alibaba' and market = 'KAZ'"
                        + " and state <> 'WITHDRAWN'"),
                "listing_alone");
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
        String table = query.split(" ", -1)[3].replace("_variant", "");
        String middle = tenant.rows("select id from " + table + " order by id offset 2000 limit 1")
                .getFirst();
        String shop = tenant.rows("select shop_id from product limit 1").getFirst();
        String product = tenant.rows("select id from product limit 1").getFirst();
        // Sorting is dear where there are many rows; here it would be cheap, and hide that no index gives the order.
        return tenant.rows(
                "set enable_sort = off",
                "set enable_bitmapscan = off",
                "explain "
                        + query.replace("MIDDLE", "'" + middle + "'::uuid")
                                .replace("SHOP", "'" + shop + "'::uuid")
                                .replace("PRODUCT", "'" + product + "'::uuid"));
    }
}
