package org.chuhai.logistics.exportcase;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What is declared matches, or somebody answers for it. */
@QuarkusTest
class SubmissionGateTest {

    private final CaseDesk desk = CaseDesk.fresh();

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

    @Test
    void theReasonStandsWithTheAllowedActions() {
        desk.slipped();

        desk.api()
                .manager()
                .get("/v1/documents/declarations/D-1/allowed-actions?shopId="
                        + desk.filing().shop())
                .then()
                .statusCode(200)
                .body("actions.find { it.action == 'SUBMIT' }.allowed", equalTo(false))
                .body("actions.find { it.action == 'SUBMIT' }.reason", containsString("DISCREPANT"));
    }
}
