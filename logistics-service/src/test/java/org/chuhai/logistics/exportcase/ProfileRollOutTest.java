package org.chuhai.logistics.exportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.Api.command;
import static org.chuhai.logistics.profile.Profiling.kilograms;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.TenantSql;
import org.chuhai.logistics.profile.Profiling;
import org.chuhai.testing.server.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The profile that is in force, and the cases that come to it. */
@QuarkusTest
class ProfileRollOutTest {

    private final Api api = Api.newTenant();
    private final Profiling profiling = new Profiling(api);
    private final Filing filing = new Filing(api);
    private final Exports exports = new Exports(filing);

    @BeforeEach
    void theSellerIsKnown() {
        filing.registerSeller();
    }

    @Test
    void anActivationLeavesTheCasesAndTheNextRunUsesIt() {
        exports.weighing("25465");
        profiling.inForce(kilograms("10"));
        assertThat(filing.cases().getFirst()).containsEntry("verdict", "DISCREPANT");

        filing.waybill(Filing.clean("waybill", waybill -> waybill.put("goodsInfo", "核桃")));

        assertThat(filing.cases().getFirst()).containsEntry("verdict", "MATCHED_WITHIN_TOLERANCE");
    }

    @Test
    void theRollOutBringsTheCasesAndTellsWhatHasChanged() {
        exports.weighing("25465");
        profiling.inForce(kilograms("10"));

        examine("{}")
                .body("examined", equalTo(1))
                .body("changed.before.verdict", contains("DISCREPANT"))
                .body("changed.after.verdict", contains("MATCHED_WITHIN_TOLERANCE"))
                .body("next", equalTo(null));

        Object id = filing.cases().getFirst().get("id");
        assertThat(filing.cases("state", "MATCHED")).hasSize(1);
        api.manager().get("/v1/cases/" + id + "/runs").then().body("items[0].trigger", equalTo("PROFILE"));
        api.manager().get("/v1/cases/" + id + "/report").then().body("findings.tolerance", contains("10 KILOGRAM"));
        assertThat(facts()).endsWith("org.chuhai.logistics.case.matched.v1");
    }

    @Test
    void aStricterProfileReopensWhatHadMatched() {
        profiling.inForce(kilograms("10"));
        exports.weighing("25465");
        profiling.inForce(kilograms("4"));

        examine("{}").body("changed.after.verdict", contains("DISCREPANT"));

        assertThat(facts())
                .endsWith("org.chuhai.logistics.case.reopened.v1", "org.chuhai.logistics.case.discrepant.v1");
        assertThat(TenantSql.of(api).rows("select payload ->> 'cause' from outbox where type like '%.reopened.v1'"))
                .containsExactly("PROFILE_CHANGED");
    }

    /** It has a run that proves it, and whoever reads the facts hears nothing. */
    @Test
    void aCaseThatStaysDiscrepantIsExaminedInSilence() {
        exports.weighing("25600");
        profiling.inForce(kilograms("10"));
        List<String> before = facts();

        examine("{}").body("examined", equalTo(1)).body("changed", emptyIterable());

        assertThat(facts()).isEqualTo(before);
        assertThat(filing.cases().getFirst()).containsEntry("run", 3);
        examine("{}");
        assertThat(filing.cases().getFirst()).containsEntry("run", 3);
    }

    @Test
    void whatTheImpactForetellsIsWhatTheRollOutDoes() {
        for (String weight : List.of("25460", "25465", "25600", "25455")) {
            exports.weighing(weight);
        }
        String draft = profiling.draft(kilograms("10"));
        List<Object> foretold = api.manager().get(draft + "/impact").jsonPath().getList("items");

        profiling.activate(draft, "*").then().statusCode(200);

        List<Object> changed = examine("{}").extract().jsonPath().getList("changed");
        assertThat(changed).hasSize(2).isEqualTo(foretold);
    }

    @Test
    void itGoesOnWhereItStoodShopByShop() {
        Exports elsewhere = new Exports(new Filing(api), "-E");
        for (int i = 0; i < 3; i++) {
            exports.weighing("25465");
            elsewhere.weighing("25465");
        }
        profiling.inForce(kilograms("10"));

        List<String> changed = new ArrayList<>();
        String next = null;
        do {
            String after = next == null ? "null" : "\"" + next + "\"";
            JsonPath some =
                    examine("{\"limit\":4,\"after\":" + after + "}").extract().jsonPath();
            changed.addAll(some.getList("changed.caseId"));
            next = some.getString("next");
        } while (next != null);

        assertThat(changed).hasSize(6).doesNotHaveDuplicates();
        api.manager().get("/v1/cases?state=DISCREPANT").then().body("items", emptyIterable());
    }

    /** Over the same shops, in the same order: the second finds that all is done. */
    @Test
    void twoRollOutsAtOnceGiveEachCaseOneRun() throws Exception {
        Exports elsewhere = new Exports(new Filing(api), "-E");
        for (int i = 0; i < 4; i++) {
            exports.weighing("25465");
            elsewhere.weighing("25465");
        }
        profiling.inForce(kilograms("10"));

        List<Future<Response>> answers = new ArrayList<>();
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 2; i++) {
                answers.add(both.submit(() -> command(api.manager(), "{}").post("/v1/case-runs")));
            }
        }

        int changed = 0;
        for (Future<Response> answer : answers) {
            assertThat(answer.get().statusCode()).isIn(200, 503);
            List<Object> cases = answer.get().jsonPath().getList("changed");
            changed += cases == null ? 0 : cases.size();
        }
        assertThat(changed).isEqualTo(8);
        assertThat(TenantSql.of(api).rows("select count(*) from export_case_run where trigger = 'PROFILE'"))
                .containsExactly("8");
    }

    @Test
    void managersAndMachinesRollOutAndNobodyElse() {
        exports.weighing("25465");

        command(api.operator(filing.shop()), "{}").post("/v1/case-runs").then().statusCode(403);
        command(Api.by(Token.of(api.tenant()).role("integration")), "{}")
                .post("/v1/case-runs")
                .then()
                .statusCode(200)
                .body("examined", equalTo(1));
        for (String wrong : List.of("{\"limit\":0}", "{\"limit\":51}", "{\"after\":\"" + UUID.randomUUID() + "\"}")) {
            command(api.manager(), wrong).post("/v1/case-runs").then().statusCode(422);
        }
    }

    @Test
    void aDryRunTriesAProfileAndElseTheOneInForce() {
        String draft = profiling.draft(kilograms("10"));

        dryRun("?profileId=" + draft.replaceFirst(".*/", ""))
                .body("verdict", equalTo("MATCHED_WITHIN_TOLERANCE"))
                .body("findings", hasSize(1));
        String exact =
                dryRun("").body("verdict", equalTo("DISCREPANT")).extract().path("ruleSet");
        profiling.activate(draft, "*").then().statusCode(200);
        dryRun("").body("verdict", equalTo("MATCHED_WITHIN_TOLERANCE")).body("ruleSet", not(equalTo(exact)));
    }

    @Test
    void aProfileThatTheTenantHasNotCannotBeTried() {
        String foreign = new Profiling(Api.newTenant()).draft(kilograms("10")).replaceFirst(".*/", "");

        post("?profileId=" + foreign)
                .statusCode(422)
                .body("errors[0].parameter", equalTo("profileId"))
                .body("errors[0].code", equalTo("UNKNOWN"));
        post("?profileId=seven").statusCode(400).body("errors[0].message", containsString("UUID"));
    }

    private ValidatableResponse dryRun(String query) {
        return post(query).statusCode(200);
    }

    private ValidatableResponse post(String query) {
        return api.manager()
                .contentType("application/json")
                .body("{\"order\":%s,\"waybill\":%s,\"declaration\":%s}"
                        .formatted(
                                Filing.clean("order", order -> {}),
                                Filing.clean("waybill", waybill -> {}),
                                Filing.clean("declaration", declared -> declared.put("grossWeightKg", "25465"))))
                .post("/v1/reconciliations" + query)
                .then();
    }

    private ValidatableResponse examine(String body) {
        return command(api.manager(), body).post("/v1/case-runs").then().statusCode(200);
    }

    private List<String> facts() {
        return TenantSql.of(api).rows("select type from outbox where type like '%.case.%' order by id");
    }
}
