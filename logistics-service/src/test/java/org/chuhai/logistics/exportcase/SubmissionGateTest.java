package org.chuhai.logistics.exportcase;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuhai.logistics.profile.Profiling;
import org.junit.jupiter.api.Test;

/** What is declared matches, or somebody answers for it. */
@QuarkusTest
class SubmissionGateTest {

    private final CaseDesk desk = CaseDesk.fresh();
    private final Profiling profiling = new Profiling(desk.api());

    @Test
    void whatMatchesIsDeclared() {
        desk.clean();

        desk.declare("submission", "").statusCode(200).body("summary.state", equalTo("DECLARED"));
    }

    @Test
    void whatDiffersIsNot() {
        desk.slipped();

        desk.declare("submission", "")
                .statusCode(409)
                .body("code", equalTo("case-not-matched"))
                .body("detail", containsString(desk.location().substring("/v1/cases/".length())))
                .body("detail", containsString("2 findings"))
                .body("errors[0].code", equalTo("DISCREPANT"))
                .body("allowed", contains("REVISE", "CANCEL"));
    }

    @Test
    void whatIsWaivedIsDeclared() {
        desk.slipped();
        desk.waive();

        desk.declare("submission", "").statusCode(200);

        desk.read().body("state", equalTo("WAIVED"));
    }

    @Test
    void whatWaitsForOthersIsNot() {
        desk.filing().declaration("D-1", Filing.clean("declaration", declared -> {}));

        desk.declare("submission", "").statusCode(409).body("errors[0].code", equalTo("WAITING"));
    }

    @Test
    void ordersAndWaybillsGoWhenTheyLike() {
        desk.slipped();

        desk.act("orders", "WN-20260115-0001", "submission", "").statusCode(200);
        desk.act("waybills", "KH2601150001", "submission", "").statusCode(200);
    }

    /** That it was declared is a fact by then. */
    @Test
    void whatCustomsHasAcceptedIsFiledAsItIs() {
        desk.filing()
                .declaration(
                        "D-1",
                        Filing.clean("declaration", declared -> declared.put("declarationNo", "940020260000123456")))
                .then()
                .statusCode(201)
                .body("summary.state", equalTo("ACCEPTED"));
    }

    /** Its latest run was made by another profile, and nobody has asked for one since. */
    @Test
    void whatMatchedByAnotherProfileIsNot() {
        profiling.inForce(Profiling.content("\"R10\",\"R16\"", "", ""));
        desk.slipped();
        desk.read().body("state", equalTo("MATCHED"));
        profiling.inForce(Profiling.content("", "", ""));

        submission().body("allowed", equalTo(false)).body("reason", containsString("R10, R16"));
        desk.declare("submission", "")
                .statusCode(409)
                .body("detail", containsString("DISCREPANT with 2 findings that block (R10, R16)"));
    }

    @Test
    void whatMatchesByTheProfileInForceIsDeclared() {
        desk.slipped();
        profiling.inForce(Profiling.content("\"R10\",\"R16\"", "", ""));

        submission().body("allowed", equalTo(true));
        desk.declare("submission", "").statusCode(200);

        desk.read().body("state", equalTo("MATCHED"));
    }

    @Test
    void theReasonStandsWithTheAllowedActions() {
        desk.slipped();

        submission().body("allowed", equalTo(false)).body("reason", containsString("DISCREPANT"));
    }

    private ValidatableResponse submission() {
        return desk.api()
                .manager()
                .get("/v1/documents/declarations/D-1/allowed-actions?shopId="
                        + desk.filing().shop())
                .then()
                .statusCode(200)
                .rootPath("actions.find { it.action == 'SUBMIT' }");
    }
}
