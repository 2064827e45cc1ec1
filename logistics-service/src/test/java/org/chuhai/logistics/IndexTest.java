package org.chuhai.logistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.chuhai.testing.server.RawSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the service asks about firms, documents, cases, shipments and declarations is found by an index behind the wall: the planner takes it when the
 * tenant has many rows, and a list comes in its order. Lists without a filter are not here: at this size the primary key is
 * as good.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexTest {

    private static final String SHOP = "md5('shop 7')::uuid";
    private static final String MIDDLE =
            "(select id from export_case order by id offset " + ManyRows.CASES / 2 + " limit 1)";

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
        try (ExecutorService sideBySide = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int other = 0; other < 4; other++) {
                TenantSql tenant = TenantSql.of(Api.newTenant());
                sideBySide.execute(() -> fill(tenant));
            }
        }
        fill(TenantSql.of(api));
        for (String table : List.of(
                "party",
                "customs_document",
                "customs_document_revision",
                "export_case",
                "export_case_key",
                "export_case_run",
                "export_case_waiver",
                "export_case_further",
                "document_number",
                "shipment",
                "tracking_event",
                "customs_transmission",
                "customs_receipt",
                "customs_declaration",
                "customs_declaration_sending",
                "customs_declaration_receipt")) {
            RawSql.asOwner().execute("analyze " + table);
        }
    }

    private static void fill(TenantSql tenant) {
        ManyRows.fill(tenant);
        ManyDeclarations.fill(tenant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        state = 'DISCREPANT'                             | export_case_of_state
        state <> 'MERGED' and verdict = 'DISCREPANT'     | export_case_of_verdict
        state <> 'MERGED' and shop_id in (SHOP)          | export_case_tenant_id_shop_id_id_key
        """)
    void aListOfCasesIsReadInItsOrder(String filter, String index) {
        List<String> plan = plan(
                "*",
                "select * from export_case where id < MIDDLE and " + filter
                        + " order by id desc fetch first 51 rows only");

        assertRead(plan, index);
        assertThat(plan).noneMatch(line -> line.contains("Sort"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        customs_declaration  | shop_id in (SHOP)               | customs_declaration_of_shop
        customs_declaration  | order_no = 'ODECLARATION7'      | customs_declaration_of_order
        customs_declaration  | state = 'RETURNED'              | customs_declaration_of_state
        customs_receipt      | shop_id in (SHOP)               | customs_receipt_of_shop
        customs_transmission | document_id = md5('1')::uuid    | customs_transmission_of_document
        customs_transmission | state = 'WITHDRAWN'             | customs_transmission_of_state
        """)
    void whatCustomsIsToldAndAnswersIsReadInItsOrder(String table, String filter, String index) {
        List<String> plan = plan(
                "*",
                "select id from " + table + " where id < 'ffffffff-ffff-ffff-ffff-ffffffffffff' and " + filter
                        + " order by id desc fetch first 51 rows only");

        assertRead(plan, index);
    }

    /** However rare the operator's cases are among those of the tenant. */
    @Test
    void aListOfAnOperatorReadsItsShopAlone() {
        String shop = TenantSql.of(api).rows("select " + SHOP).getFirst();

        List<String> plan = plan(
                shop,
                "select * from export_case where id < MIDDLE and state <> 'MERGED' and shop_id in (SHOP)"
                        + " order by id desc fetch first 51 rows only");

        assertRead(plan, "export_case_tenant_id_shop_id_id_key");
    }

    /** Of all shops, and of an operator's: what waits or is merged is not looked at. */
    @ParameterizedTest
    @CsvSource({"*, true", "SHOP, shop_id in (SHOP)"})
    void theCasesThatAProfileChangesAreReadShopByShop(String seen, String among) {
        String shops = seen.equals("*")
                ? seen
                : TenantSql.of(api).rows("select " + SHOP).getFirst();

        List<String> plan = plan(
                shops,
                "select * from export_case where state not in ('WAITING', 'MERGED') and not accepted and (shop_id, id) > (SHOP, MIDDLE) and "
                        + among + " order by shop_id, id fetch first 51 rows only");

        assertRead(plan, "export_case_open");
        assertThat(plan).noneMatch(line -> line.contains("Sort"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        *    | state = 'HELD'     | shipment_in_state
        *    | waybill_no = 'W77' | shipment_of_waybill
        *    | shop_id in (SHOP)  | shipment_of_shop
        SHOP | shop_id in (SHOP)  | shipment_of_shop
        """)
    void aListOfShipmentsIsReadInItsOrder(String seen, String filter, String index) {
        String shops = seen.equals("*")
                ? seen
                : TenantSql.of(api).rows("select " + SHOP).getFirst();

        List<String> plan = plan(
                shops,
                "select * from shipment where id > MIDDLE and " + filter + " order by id fetch first 51 rows only");

        assertRead(plan, index);
        assertThat(plan).noneMatch(line -> line.contains("Sort"));
    }

    @Test
    void theShipmentsOfManyWaybillsAreReadByTheirNumbers() {
        List<String> plan = plan("*", """
                select named.waybill_no, under.id
                from unnest(array['C1', 'C2'], array['W1', 'W2']) as named(carrier_code, waybill_no)
                cross join lateral (
                  select s.id from shipment s
                  where s.waybill_no = named.waybill_no and s.carrier_code = named.carrier_code and s.state <> 'CANCELLED'
                  order by s.id limit 2) as under""");

        assertRead(plan, "shipment_of_waybill");
    }

    /** Of all shops, and of one: neither is a loop over the cases for each mention. */
    @ParameterizedTest
    @CsvSource({"true, export_case_key_of_number", "shop_id in (SHOP), export_case_key_of_shop"})
    void theCasesOfANumberAreReadByTheNumber(String among, String index) {
        List<String> plan = plan("*", """
                select * from export_case where id < MIDDLE and state <> 'MERGED' and id = any (array(
                  select case_id from export_case_key where kind = 'ORDER' and number_key = 'ORDER7' and case_id < MIDDLE
                    and AMONG)) and AMONG order by id desc fetch first 51 rows only""".replace("AMONG", among));

        assertRead(plan, index);
        assertThat(plan).noneMatch(line -> line.contains("Nested Loop"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        select * from export_case where order_document_id = md5('1')::uuid or waybill_document_id = md5('1')::uuid or declaration_document_id = md5('1')::uuid | export_case_of_order
        select * from export_case_run where case_id = md5('1')::uuid and no < 9 order by no desc | export_case_run_tenant_id_case_id_no_key
        delete from export_case_key where case_id = md5('1')::uuid                               | export_case_key_pkey
        select * from customs_document where shop_id = SHOP and kind = 'ORDER' and number_key = 'ORDER7' | customs_document_number_taken
        select * from customs_document_revision where document_id = md5('1')::uuid and revision < 9 order by revision desc | customs_document_revision_tenant_id_document_id_revision_key
        select * from export_case_waiver where case_id = md5('1')::uuid and ended_at is null        | export_case_waiver_open
        select * from export_case_waiver where case_id = md5('1')::uuid and id < md5('1')::uuid order by id desc | export_case_waiver_of_case
        select * from document_number where document_id = md5('1')::uuid                           | document_number_of_document
        select * from document_number where fingerprint = md5('1') and (since, document_id) < (now(), md5('1')::uuid) | document_number_pkey
        select case_id from export_case_further where document_id = md5('1')::uuid                 | export_case_further_document
        select * from export_case_further where case_id = md5('1')::uuid                           | export_case_further_pkey
        select * from party where credit_code = '1' or customs_code = '1' | party_credit_code_taken
        select * from party where credit_code in ('1', '2', '3', '4') or customs_code in ('1', '2', '3', '4') | party_customs_code_taken
        select * from tracking_event where shipment_id = md5('1')::uuid and (occurred_at > now() or occurred_at = now() and id > md5('1')::uuid) order by occurred_at, id | tracking_event_in_order
        select * from tracking_event where shipment_id = md5('1')::uuid                           | tracking_event
        select * from tracking_event where retracts in (md5('1')::uuid, md5('2')::uuid)           | tracking_event_retracted
        select * from customs_transmission where document_id = md5('1')::uuid and message = 'CEB603' order by created_at desc, id desc | customs_transmission_of_document
        select * from customs_transmission where shop_id = SHOP and own_no = '1'                   | customs_transmission_own_no
        select id from customs_transmission where shop_id = SHOP and state in ('NEW', 'STAGED') and next_attempt_at <= now() order by id | customs_transmission_due
        select * from customs_receipt where transmission_id = md5('1')::uuid order by at, status   | customs_receipt_of_transmission
        select * from customs_receipt where shop_id = SHOP and message = 'DEC_RECEIPT' and (pre_entry_no = '1' or customs_number = '1') | customs_receipt_pre_entry_no
        select * from customs_receipt where shop_id = SHOP and message = 'DEC_RECEIPT' and transmission_id is null and (pre_entry_no = '1' or customs_number = '1') order by at, status | customs_receipt_of_transmission
        select * from customs_receipt where shop_id = SHOP and fingerprint = '1'                   | customs_receipt_known
        select * from customs_declaration where shop_id = SHOP and number_key = '1'                | customs_declaration_number_taken
        select * from customs_declaration where document_id = md5('1')::uuid                       | customs_declaration_of_document
        select * from customs_declaration_sending where declaration_id = md5('1')::uuid order by no | customs_declaration_sending_tenant_id_declaration_id_no_key
        select * from customs_declaration_receipt where declaration_id = md5('1')::uuid and sending_id = md5('2')::uuid | customs_declaration_receipt_tenant_id_declaration_id
        select r.at from customs_receipt r join customs_transmission t on t.id = r.transmission_id where t.document_id = md5('1')::uuid | customs_receipt_of_transmission
        select * from customs_declaration_receipt m join customs_receipt r on r.id = m.receipt_id where m.declaration_id = md5('1')::uuid and m.sending_id in (md5('2')::uuid) | customs_declaration_receipt_tenant_id_declaration_id
        select * from party where credit_code_11 in ('0A1') or credit_code_14 in ('BCD') or credit_code_17 in ('9Q') | party_credit_code_14
        """)
    void whatIsLookedForIsFoundByAnIndex(String query, String index) {
        assertRead(plan("*", query), index);
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
                        "set enable_bitmapscan = " + (query.contains("order by") ? "off" : "on"),
                        "explain "
                                + query.replace("MIDDLE", "'" + middle + "'::uuid")
                                        .replace("SHOP", SHOP));
    }
}
