package org.chuhai.logistics.exportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.profile.Profiling.content;
import static org.chuhai.logistics.profile.Profiling.kilograms;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.DatabaseWork;
import org.chuhai.logistics.TenantSql;
import org.chuhai.logistics.profile.Profiling;
import org.chuhai.testing.rows.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a profile would do to the cases, before it is in force. */
@QuarkusTest
class ProfileImpactTest {

    private static final String WARN_OF_WEIGHT = content("", "{\"rule\":\"R17\",\"severity\":\"WARN\"}", "");

    private final Api api = Api.newTenant();
    private final Profiling profiling = new Profiling(api);
    private final Filing filing = new Filing(api);

    @BeforeEach
    void theSellerIsKnown() {
        filing.registerSeller();
    }

    @Test
    void aDifferenceThatWouldBeToleratedIsToldWithBothVerdicts() {
        new Exports(filing).weighing("25465");
        String draft = profiling.draft(kilograms("10"));

        api.manager()
                .get(draft + "/impact")
                .then()
                .statusCode(200)
                .body("examined", equalTo(1))
                .body("next", nullValue())
                .body("items", hasSize(1))
                .body("items[0].caseId", equalTo(filing.cases().getFirst().get("id")))
                .body("items[0].orderNo", equalTo("WN-20260115-0001"))
                .body("items[0].before", equalTo(standing("DISCREPANT", 1, 0)))
                .body("items[0].after", equalTo(standing("MATCHED_WITHIN_TOLERANCE", 0, 0)))
                .body("items[0].appeared", emptyIterable())
                .body("items[0].disappeared.rule", contains("R17"))
                .body("items[0].disappeared.field", contains("grossWeightKg"));
    }

    @Test
    void aCaseThatWasToleratedWouldBeDiscrepantAgain() {
        profiling.inForce(kilograms("10"));
        new Exports(filing).weighing("25465");
        assertThat(filing.cases().getFirst()).containsEntry("verdict", "MATCHED_WITHIN_TOLERANCE");

        api.manager()
                .get(profiling.draft(kilograms("4")) + "/impact")
                .then()
                .body("items.before", contains(standing("MATCHED_WITHIN_TOLERANCE", 0, 0)))
                .body("items.after", contains(standing("DISCREPANT", 1, 0)))
                .body("items[0].appeared.severity", contains("BLOCK"));
    }

    @Test
    void anotherSeverityIsAnotherFinding() {
        new Exports(filing).weighing("25465");

        api.manager()
                .get(profiling.draft(WARN_OF_WEIGHT) + "/impact")
                .then()
                .body("items.after", contains(standing("MATCHED_WITH_WARNINGS", 0, 1)))
                .body("items[0].appeared.severity", contains("WARN"))
                .body("items[0].disappeared.severity", contains("BLOCK"));
    }

    @Test
    void whatStaysAsItIsAndWhatWaitsIsNotTold() {
        Exports exports = new Exports(filing);
        exports.weighing("25460");
        filing.order(Filing.clean("order", order -> order.put("orderNo", "LONELY")));

        api.manager()
                .get(profiling.draft(kilograms("10")) + "/impact")
                .then()
                .body("items", emptyIterable())
                .body("examined", equalTo(1));
    }

    /** Customs has judged it. */
    @Test
    void whatCustomsHasAcceptedIsNoOpenCase() {
        CaseDesk desk = new CaseDesk(api, filing);
        new Exports(filing).weighing("25460");
        desk.act("declarations", "D", "submission", "").statusCode(200);
        desk.act("declarations", "D", "acceptance", "{\"customsNumber\":\"940020260000123456\"}")
                .statusCode(200);
        String draft = profiling.draft(kilograms("10"));

        api.manager().get(draft + "/impact").then().body("examined", equalTo(0));

        desk.act("declarations", "D", "withdrawal", "").statusCode(200);
        api.manager().get(draft + "/impact").then().body("examined", equalTo(1));
    }

    /** They are read fifty at a time. */
    @Test
    void aLongPageHasCasesOfSeveralDocumentsAtItsEnd() {
        new Exports(filing).weighing("25465");
        TenantSql.of(api).execute("""
                        insert into export_case select (jsonb_populate_record(one, jsonb_build_object(
                          'id', gen_random_uuid(), 'several', true, 'declaration_document_id', null))).*
                        from export_case one, generate_series(1, 60) where one.state = 'DISCREPANT'""", """
                        insert into export_case_further (case_id, tenant_id, shop_id, kind, document_id)
                        select one.id, one.tenant_id, one.shop_id, 'WAYBILL', one.waybill_document_id
                        from export_case one where one.several""");

        api.manager()
                .get(profiling.draft(kilograms("10")) + "/impact?limit=200")
                .then()
                .statusCode(200)
                .body("examined", equalTo(61));
    }

    @Test
    void nothingIsWritten() {
        new Exports(filing).weighing("25465");
        String draft = profiling.draft(kilograms("10"));
        Map<String, String> before = Snapshot.ofTenant(api.tenant());

        api.manager().get(draft + "/impact").then().body("items", hasSize(1));

        assertThat(Snapshot.ofTenant(api.tenant())).isEqualTo(before);
    }

    /** Others of the page are looked at, and not told. */
    @Test
    void pagesHaveEachCaseOnceInAllShops() {
        Exports here = new Exports(filing);
        Exports there = new Exports(new Filing(api), "-E");
        for (String weight : List.of("25465", "25460", "25466")) {
            here.weighing(weight);
            there.weighing(weight);
        }
        String impact = profiling.draft(kilograms("10")) + "/impact?limit=2";

        List<String> ids = new ArrayList<>();
        int examined = 0;
        String next = "";
        while (next != null) {
            JsonPath page = api.manager()
                    .get(impact + (next.isEmpty() ? "" : "&after=" + next))
                    .jsonPath();
            ids.addAll(page.getList("items.caseId"));
            examined += page.getInt("examined");
            next = page.getString("next");
        }

        assertThat(examined).isEqualTo(6);
        assertThat(ids).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void anOperatorSeesTheImpactOnItsShopAlone() {
        Filing other = new Filing(api);
        new Exports(filing).weighing("25465");
        new Exports(other, "-O").weighing("25465");
        String impact = profiling.draft(kilograms("10")) + "/impact";

        api.operator(filing.shop())
                .get(impact)
                .then()
                .body("examined", equalTo(1))
                .body("items", hasSize(1));
        api.operator(UUID.randomUUID()).get(impact).then().statusCode(200).body("examined", equalTo(0));
        api.operator().get(impact).then().statusCode(200).body("examined", equalTo(0));
    }

    @Test
    void aPageOfManyAsksTheDatabaseAsOftenAsOneCase() {
        Exports exports = new Exports(filing);
        exports.weighing("25465");
        String impact = profiling.draft(kilograms("10")) + "/impact";
        DatabaseWork ofOne = examined(impact, 1);
        for (int i = 0; i < 11; i++) {
            exports.weighing("25465");
        }

        DatabaseWork ofMany = examined(impact, 12);

        assertThat(ofMany.statements()).isEqualTo(ofOne.statements()).isLessThan(10);
    }

    private DatabaseWork examined(String impact, int cases) {
        return DatabaseWork.of(
                () -> api.manager().get(impact).then().statusCode(200).body("examined", equalTo(cases)));
    }

    private static Map<String, Object> standing(String verdict, int blocking, int warnings) {
        return Map.of("verdict", verdict, "blocking", blocking, "warnings", warnings);
    }
}
