package org.chuhai.assessment.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.chuhai.assessment.Api;
import org.chuhai.assessment.TenantSql;
import org.chuhai.testing.server.SuiteServers;
import org.junit.jupiter.api.Test;

/** The life of a learner's record, over HTTP. */
@QuarkusTest
class LearnerResourceTest {

    private static final String SHOP = "018f0000-0000-7000-8000-000000000001";

    private final Api api = Api.newTenant();

    @Test
    void anEnrolledLearnerIsFoundAgain() {
        Response enrolled = enrol("""
                {"alias":"核桃 07","issuer":"https://login.example.org","subject":"student-0717","shops":["%s"]}""".formatted(SHOP));

        enrolled.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("alias", equalTo("核桃 07"))
                .body("issuer", equalTo("https://login.example.org"))
                .body("shops", contains(SHOP))
                .body("state", equalTo("ENROLLED"))
                .body("leftAt", nullValue());
        api.manager().get(enrolled.header("Location")).then().statusCode(200).body("subject", equalTo("student-0717"));
        api.manager().get("/v1/learners?state=LEFT").then().body("items", hasSize(0));
    }

    @Test
    void theIssuerIsTheCallersOwnWhereItIsLeftOut() {
        enrol("{\"alias\":\"a\",\"subject\":\"s\"}")
                .then()
                .body("issuer", equalTo(SuiteServers.issuer().issuer().toString()))
                .body("shops", hasSize(0));
    }

    @Test
    void theSameSubjectOfTwoIssuersIsTwoLearners() {
        enrol("{\"alias\":\"a\",\"subject\":\"s\"}").then().statusCode(201);
        enrol("{\"alias\":\"a\",\"subject\":\"s\",\"issuer\":\"https://another.example.org\"}")
                .then()
                .statusCode(201);
        enrol("{\"alias\":\"b\",\"subject\":\"s\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("learner-subject-taken"))
                .body("errors[0].pointer", equalTo("/subject"));
    }

    @Test
    void aRecordIsChangedUntilTheLearnerLeaves() {
        String path =
                "/v1/learners/" + enrol("{\"alias\":\"a\",\"subject\":\"s\"}").path("id");

        api.manager()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("{\"alias\":\"b\",\"shops\":[\"%s\"]}".formatted(SHOP))
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("alias", equalTo("b"));
        leave(path, 1).then().statusCode(200).body("state", equalTo("LEFT")).body("departureReason", equalTo("done"));
        api.manager()
                .header("If-Match", "\"2\"")
                .contentType("application/json")
                .body("{\"alias\":\"c\",\"shops\":[]}")
                .put(path)
                .then()
                .statusCode(409)
                .body("allowed", hasSize(0));
        leave(path, 2).then().statusCode(409);
        api.manager()
                .get(path + "/allowed-actions")
                .then()
                .body("state", equalTo("LEFT"))
                .body("actions.allowed", contains(false, false));
    }

    @Test
    void othersAreToldAndTheAuditKnowsWhoDidIt() {
        String path =
                "/v1/learners/" + enrol("{\"alias\":\"a\",\"subject\":\"s\"}").path("id");
        leave(path, 0).then().statusCode(200);

        List<String> told = TenantSql.of(api)
                .rows("select split_part(type, '.', 5) || ' ' || (shop_id is null) from outbox order by id");
        List<String> audit = TenantSql.of(api)
                .rows(
                        "select action || ' ' || coalesce(from_state, '-') || ' ' || to_state || ' ' || actor from audit order by id");

        assertThat(told).containsExactly("enrolled true", "left true");
        assertThat(audit).containsExactly("enrol - ENROLLED manager", "leave ENROLLED LEFT manager");
    }

    private Response enrol(String json) {
        return Api.command(api.manager(), json).post("/v1/learners");
    }

    private Response leave(String path, int version) {
        return api.manager()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body("{\"reason\":\"done\"}")
                .post(path + "/departure");
    }
}
