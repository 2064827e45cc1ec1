package org.chuhai.logistics.exportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.TenantSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of cases: complete, newest first, page by page, whatever is asked for. */
@QuarkusTest
class CaseListTest {

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();

    /** More cases than any list of ids would be made of. */
    @Test
    void theOldestOfManyCasesOfANumberIsFound() {
        cases(shop, 10_050, "O-1", "W-1");
        TenantSql.of(api).execute("""
                update export_case set state = 'DISCREPANT', verdict = 'DISCREPANT'
                where id = (select min(id::text)::uuid from export_case)""");

        for (String number : List.of("orderNo=O-1", "waybillNo=W-1", "orderNo=O-1&waybillNo=W-1")) {
            api.manager()
                    .get("/v1/cases?state=DISCREPANT&" + number)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1));
        }
    }

    @ParameterizedTest
    @CsvSource({"orderNo=O-1, 7", "waybillNo=W-1, 7", "orderNo=O-1&waybillNo=W-1, 7", "orderNo=O-1&waybillNo=W-2, 0"})
    void pagesOfANumberHaveEachCaseOnceNewestFirst(String filter, int expected) {
        cases(shop, 3, "O-2", "W-2");
        cases(shop, 4, "O-1", "W-1");
        cases(UUID.randomUUID(), 3, "O-1", "W-1");

        List<String> ids = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = api.manager()
                    .get("/v1/cases?limit=2&" + filter + (next.isEmpty() ? "" : "&after=" + next))
                    .jsonPath();
            ids.addAll(page.getList("items.id"));
            next = page.getString("next");
        }

        assertThat(ids).hasSize(expected).doesNotHaveDuplicates();
        assertThat(ids.reversed()).isSorted();
    }

    @Test
    void aNumberIsFoundHoweverItIsWritten() {
        cases(shop, 1, "O-1", "W-1");

        api.manager()
                .queryParam("orderNo", " Ｏ-1 ")
                .get("/v1/cases")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"orderNo", "waybillNo"})
    void aNumberIsNoLongerThanTheContractSays(String parameter) {
        String longest = "9".repeat(60);

        api.manager().queryParam(parameter, longest).get("/v1/cases").then().statusCode(200);

        api.manager()
                .queryParam(parameter, longest + "9")
                .get("/v1/cases")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains(parameter))
                .body("errors.code", contains("TOO_LONG"));
    }

    @Test
    void anOperatorSeesTheCasesOfItsShops() {
        UUID other = UUID.randomUUID();
        cases(shop, 2, "O-1", "W-1");
        cases(other, 3, "O-1", "W-1");
        cases(UUID.randomUUID(), 4, "O-1", "W-1");

        for (String filter : List.of("", "?orderNo=O-1", "?state=WAITING")) {
            String list = "/v1/cases" + filter;
            api.operator(shop).get(list).then().statusCode(200).body("items", hasSize(2));
            api.operator(shop, other).get(list).then().statusCode(200).body("items", hasSize(5));
            api.operator().get(list).then().statusCode(200).body("items", empty());
        }
        api.operator().get("/v1/documents/orders").then().statusCode(200).body("items", empty());
    }

    /** Waiting cases without documents, each of which mentions both numbers. */
    private void cases(UUID of, int count, String order, String waybill) {
        TenantSql.of(api).execute("""
                with opened as (
                  insert into export_case (id, shop_id, version, state, verdict, run_no, opened_at, updated_at)
                  select uuidv7(), '%s', 0, 'WAITING', 'WAITING', 0, now(), now() from generate_series(1, %d)
                  returning id, shop_id)
                insert into export_case_key (case_id, shop_id, kind, number_key)
                select id, shop_id, kind, number from opened,
                  (values ('ORDER', '%s'), ('WAYBILL', '%s')) mentioned (kind, number)
                """.formatted(of, count, order, waybill));
    }
}
