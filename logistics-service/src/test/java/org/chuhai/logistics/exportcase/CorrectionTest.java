package org.chuhai.logistics.exportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.Api.command;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.TenantSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CorrectionTest {

    private final Api api = Api.newTenant();
    private final Filing filing = new Filing(api);

    @BeforeEach
    void threeSlipsOfThePen() {
        filing.registerSeller();
        filing.waybill(Filing.slipped("waybill"));
        filing.declaration("D-1", Filing.slipped("declaration"));
        filing.order(Filing.slipped("order"));
    }

    @Test
    void theFindingsAreNumberedAndSayWhatToChange() {
        api.manager()
                .get(location() + "/findings")
                .then()
                .statusCode(200)
                .body("items.no", contains(1, 2))
                .body("items.finding.rule", contains("R10", "R16"))
                .body("items.finding.corrections[0][0].document", equalTo("DECLARATION"));
    }

    @Test
    void allCorrectionsTogetherMakeTheCaseMatch() {
        correct("{\"reason\":\"typing mistakes\"}")
                .statusCode(200)
                .body("state", equalTo("MATCHED"))
                .body("verdict", equalTo("MATCHED"));

        api.manager()
                .get("/v1/documents/declarations/D-1/revisions?shopId=" + filing.shop())
                .then()
                .body("items.origin", contains("CORRECTED", "FILED"))
                .body("items.reason", contains("typing mistakes", null));
        api.manager().get(location() + "/runs").then().body("items.trigger[0]", equalTo("CORRECTION"));
        assertThat(report("")).contains("\"findings\":[]");
        assertThat(report("?run=3")).contains("TRANSPOSED_DIGITS");
    }

    @Test
    void oneCorrectionLeavesTheOtherFinding() {
        correct("{\"findings\":[2],\"reason\":\"packages\"}").statusCode(200).body("state", equalTo("DISCREPANT"));

        api.manager().get(location() + "/findings").then().body("items.finding.rule", contains("R10"));
        api.manager()
                .get(location() + "/runs")
                .then()
                .body("items[0].trigger", equalTo("CORRECTION"))
                .body("items[0].resolved", equalTo(1))
                .body("items[0].added", equalTo(0));
        assertThat(TenantSql.of(api)
                        .rows("select payload ->> 'remaining' || ' ' || (payload -> 'resolved')::text from outbox"
                                + " where type like '%.case.corrected.v1'"))
                .containsExactly("1 [{\"rule\":\"R16\",\"field\":\"packages\",\"line\":null}]");
    }

    @Test
    void aFindingThatIsNotThereIsRefusedByName() {
        correct("{\"findings\":[1,9],\"reason\":\"x\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/findings"))
                .body("errors[0].code", equalTo("UNKNOWN"))
                .body("errors[0].message", containsString("9"));

        api.manager().get(location()).then().body("run", equalTo(3));
    }

    @Test
    void aCorrectionOfWhatSomebodyElseHasSeenIsRefused() {
        command(api.manager(), "{\"reason\":\"x\"}")
                .header("If-Match", "\"0\"")
                .post(location() + "/corrections")
                .then()
                .statusCode(412);
        command(api.manager(), "{\"reason\":\"x\"}")
                .post(location() + "/corrections")
                .then()
                .statusCode(428);
    }

    @Test
    void whatCustomsHasAcceptedIsWithdrawnBeforeItIsCorrected() {
        declareThenSlip();
        act("acceptance", "{\"customsNumber\":\"940020260000123456\"}")
                .statusCode(200)
                .body("summary.state", equalTo("ACCEPTED"));

        correct("{\"reason\":\"x\"}")
                .statusCode(409)
                .body("code", equalTo("correction-needs-another-act"))
                .body("errors.code", hasItem("CANCEL_AND_REDECLARE"));

        act("withdrawal", "").statusCode(200).body("summary.customsNumber", equalTo(null));
        correct("{\"reason\":\"x\"}").statusCode(200).body("state", equalTo("MATCHED"));
    }

    @Test
    void whatWasDeclaredIsCorrectedByAChange() {
        declareThenSlip();

        api.manager()
                .get(location() + "/findings")
                .then()
                .body("items[0].finding.corrections[0].kind", equalTo("CHANGE"));
        correct("{\"reason\":\"x\"}").statusCode(200).body("state", equalTo("MATCHED"));
        document().body("summary.state", equalTo("DECLARED")).body("summary.revision", equalTo(4));
    }

    @Test
    void theLifeCycleOfADocumentRefusesWhatItsStateDoesNotAllow() {
        correct("{\"reason\":\"typing mistakes\"}");
        act("acceptance", "{}").statusCode(409).body("allowed", contains("REVISE", "SUBMIT", "CANCEL"));
        act("withdrawal", "").statusCode(409);
        act("submission", "").statusCode(200);
        act("submission", "").statusCode(409).body("allowed", contains("REVISE", "ACCEPT", "WITHDRAW", "CANCEL"));
        api.manager()
                .header("Accept-Language", "zh")
                .get("/v1/documents/declarations/D-1/allowed-actions?shopId=" + filing.shop())
                .then()
                .body("state", equalTo("DECLARED"))
                .body("actions.find { it.action == 'SUBMIT' }.reason", containsString("已经申报"));
    }

    @Test
    void aCleanCaseHasNothingToCorrect() {
        correct("{\"reason\":\"typing mistakes\"}");

        correct("{\"reason\":\"again\"}")
                .statusCode(409)
                .body("code", equalTo("nothing-to-correct"))
                .body("allowed", contains("EXAMINE"));
        api.manager()
                .get(location() + "/allowed-actions")
                .then()
                .body("actions.findAll { it.allowed }.action", contains("EXAMINE"));
    }

    @Test
    void anExaminationThatSaysNothingNewIsNoRun() {
        command(api.manager(), "")
                .header("If-Match", version(location()))
                .post(location() + "/runs")
                .then()
                .statusCode(200)
                .body("run", equalTo(3));
    }

    @Test
    void aChangeOfTheRegistryIsSeenByTheNextExamination() {
        String seller = api.manager().get("/v1/parties").jsonPath().getString("items[0].id");
        api.manager()
                .header("If-Match", "\"0\"")
                .delete("/v1/parties/" + seller)
                .then()
                .statusCode(204);

        command(api.manager(), "")
                .header("If-Match", version(location()))
                .post(location() + "/runs")
                .then()
                .statusCode(200)
                .body("run", equalTo(4));

        api.manager().get(location() + "/findings").then().body("items.finding.rule", hasItem("R03"));
    }

    @Test
    void aDryRunStoresNothing() {
        String body = "{\"order\":%s,\"waybill\":%s,\"declaration\":%s}"
                .formatted(Filing.slipped("order"), Filing.slipped("waybill"), Filing.slipped("declaration"));
        Api stranger = Api.newTenant();

        stranger.manager()
                .contentType("application/json")
                .body(body)
                .post("/v1/reconciliations")
                .then()
                .statusCode(200)
                .body("verdict", equalTo("DISCREPANT"))
                .body("findings.rule", hasItem("R10"));

        stranger.manager().get("/v1/cases").then().body("items", empty());
    }

    /** Only what matches is declared; a change message may be wrong again. */
    private void declareThenSlip() {
        correct("{\"reason\":\"typing mistakes\"}").statusCode(200);
        act("submission", "").statusCode(200).body("summary.state", equalTo("DECLARED"));
        filing.declaration("D-1", Filing.slipped("declaration")).then().statusCode(200);
    }

    private ValidatableResponse correct(String body) {
        return command(api.manager(), body)
                .header("If-Match", version(location()))
                .post(location() + "/corrections")
                .then();
    }

    private ValidatableResponse act(String action, String body) {
        String path = "/v1/documents/declarations/D-1";
        return command(api.manager(), body)
                .header("If-Match", version(path + "?shopId=" + filing.shop()))
                .post(path + "/" + action + "?shopId=" + filing.shop())
                .then();
    }

    private ValidatableResponse document() {
        return api.manager()
                .get("/v1/documents/declarations/D-1?shopId=" + filing.shop())
                .then();
    }

    private String report(String query) {
        return api.manager().get(location() + "/report" + query).asString();
    }

    private String version(String path) {
        return api.manager().get(path).header("ETag");
    }

    private String location() {
        return "/v1/cases/" + filing.cases().getFirst().get("id");
    }
}
