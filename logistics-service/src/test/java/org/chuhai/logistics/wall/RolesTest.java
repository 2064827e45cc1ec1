package org.chuhai.logistics.wall;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chuhai.logistics.Api;
import org.chuhai.testing.server.Token;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each role opens what is its own, and an operator's shops bound what it sees. */
@QuarkusTest
class RolesTest {

    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;

    @Test
    void anOperatorWithoutShopsSeesNothing() {
        Rows rows = Filling.newTenant();
        Caller nobody = caller(rows, Token.of(rows.api().tenant()).role("operator"));

        for (String list : List.of("/v1/cases", "/v1/shipments", "/v1/documents/orders", "/v1/documents/waybills")) {
            nobody.get(list)
                    .then()
                    .statusCode(200)
                    .body("items", emptyIterable())
                    .body("next", equalTo(null));
        }
        for (String path : List.of("/v1/cases/" + rows.caseId(), "/v1/shipments/" + rows.shipmentId())) {
            nobody.get(path).then().statusCode(404).body("code", equalTo("not-found"));
        }
        String order = "/v1/documents/orders/" + rows.order() + "?shopId=" + rows.shop();
        nobody.get(order).then().statusCode(422).body("errors[0].parameter", equalTo("shopId"));
        nobody.file(order, Papers.order(rows.order())).then().statusCode(422);
        nobody.post("/v1/shipments", "{\"shopId\":\"%s\",\"reference\":\"X\"}".formatted(rows.shop()))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/shopId"));
    }

    /** An operator of another shop has a manager's word for it, but not its eyes. */
    @Test
    void aRoleMoreOpensOnlyWhatThatRoleOpens() {
        Rows rows = Filling.newTenant();
        Token buyerToo = Token.of(rows.api().tenant()).role("operator").role("buyer");

        caller(rows, buyerToo).get("/v1/cases").then().statusCode(200).body("items", emptyIterable());
        caller(rows, Token.of(rows.api().tenant()).role("assessor").shops(UUID.randomUUID()))
                .get("/v1/cases/" + rows.caseId())
                .then()
                .statusCode(200);
    }

    @TestFactory
    Stream<DynamicTest> everyOperationRefusesWhomItDoesNotKnow() {
        Supplier<Rows> rows = Filling.once(Filling::newTenant);
        return Registry.REFERENCES.entrySet().stream()
                .flatMap(entry -> Stream.of(
                        dynamicTest(entry.getKey() + " without a token", () -> {
                            Caller nobody = new Caller(() -> given(), rows.get(), UUID.randomUUID());
                            assertRefused(entry.getValue(), nobody, UNAUTHENTICATED);
                        }),
                        dynamicTest(entry.getKey() + " to a buyer", () -> {
                            Token buyer = Token.of(rows.get().api().tenant()).role("buyer");
                            assertRefused(entry.getValue(), caller(rows.get(), buyer), FORBIDDEN);
                        })));
    }

    private static void assertRefused(List<Reference> references, Caller caller, int status) {
        for (Reference reference : references) {
            String own = reference.named().apply(caller.own());
            Map<String, String> before = Snapshot.ofTenant(caller.own().api().tenant());

            Response answer = reference.sending().send(caller, own);

            assertThat(answer.statusCode()).isEqualTo(status);
            TokensTest.assertIsProblem(answer);
            assertThat(Snapshot.ofTenant(caller.own().api().tenant())).isEqualTo(before);
        }
    }

    private static Caller caller(Rows own, Token token) {
        return new Caller(() -> Api.as(token), own, UUID.randomUUID());
    }
}
