package org.chuhai.assessment.wall;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuhai.assessment.hardship.Course;
import org.chuhai.testing.contract.Contract;
import org.chuhai.testing.rows.Snapshot;
import org.chuhai.testing.server.SuiteServers;
import org.chuhai.testing.server.Token;
import org.chuhai.testing.wall.Caller;
import org.chuhai.testing.wall.RoleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each role opens what is its own, and a learner sees only itself. */
@QuarkusTest
class RolesTest extends RoleMatrix<Rows> {

    private static final Courses COURSES = new Courses();

    RolesTest() {
        super(Operations.ALL, COURSES);
    }

    @Override
    protected String strangerTo(String operation) {
        return "buyer";
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessor", "service"})
    void whoReadsOnlyChangesNothing(String role) {
        Rows rows = COURSES.newTenant();
        Caller<Rows> reader = caller(rows, Token.of(rows.api().tenant()).role(role));
        Map<String, String> before = Snapshot.ofTenant(rows.api().tenant());

        for (String path : new String[] {"", "/allowed-actions", "/evidence", "/progress?framework=export-9710"}) {
            reader.get(Operations.LEARNERS + "/" + rows.learnerId() + path)
                    .then()
                    .statusCode(200);
        }
        reader.get("/v1/facts/" + rows.factId()).then().statusCode(200);
        Contract.committed().operations().stream()
                .filter(operation -> !operation.method().equals("GET"))
                .forEach(operation -> Operations.ALL
                        .references()
                        .getOrDefault(operation.id(), List.of())
                        .forEach(reference -> assertThat(reference
                                        .sending()
                                        .send(reader, reference.named().apply(rows))
                                        .statusCode())
                                .as(operation.id())
                                .isEqualTo(403)));

        assertThat(Snapshot.ofTenant(rows.api().tenant())).isEqualTo(before);
    }

    @Test
    void aLearnerSeesItselfAndNobodyElse() {
        Rows rows = COURSES.newTenant();
        Rows beside = COURSES.shopBeside(rows);
        Caller<Rows> learner =
                caller(rows, Token.of(rows.api().tenant()).role("operator").subject("operator"));

        learner.get(Operations.LEARNERS).then().statusCode(200).body("items.id", contains(rows.learnerId()));
        learner.get("/v1/facts").then().body("items", hasSize(2)).body("items.actor", contains("operator", "operator"));
        learner.get(Operations.LEARNERS + "/" + rows.learnerId() + "/progress?framework=ecommerce-b2c")
                .then()
                .statusCode(200);
        learner.get(Operations.LEARNERS + "/" + beside.learnerId()).then().statusCode(404);
        learner.get("/v1/facts/" + beside.factId()).then().statusCode(404).body("code", equalTo("not-found"));
    }

    /** A subject is somebody only together with the issuer that says so. */
    @Test
    void theSameSubjectOfAnotherIssuerIsSomebodyElse() {
        String subject = "same " + UUID.randomUUID();
        Token local = Token.of(SuiteServers.PARTNER_TENANT);
        given().auth()
                .oauth2(local.role("manager").signed())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Course.ownEnrolment(subject))
                .post(Operations.LEARNERS)
                .then()
                .statusCode(201);

        given().auth()
                .oauth2(Token.of(SuiteServers.PARTNER_TENANT, SuiteServers.partnerIssuer())
                        .role("operator")
                        .subject(subject)
                        .signedBy(SuiteServers.partnerIssuer()))
                .get(Operations.LEARNERS)
                .then()
                .statusCode(200)
                .body("items", emptyIterable());
    }
}
