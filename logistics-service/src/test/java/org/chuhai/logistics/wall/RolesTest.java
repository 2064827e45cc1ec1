package org.chuhai.logistics.wall;

import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.chuhai.testing.server.Token;
import org.chuhai.testing.wall.Caller;
import org.chuhai.testing.wall.Filling;
import org.chuhai.testing.wall.RoleMatrix;
import org.junit.jupiter.api.Test;

/** Each role opens what is its own, and an operator's shops bound what it sees. */
@QuarkusTest
class RolesTest extends RoleMatrix<Rows> {

    RolesTest() {
        super(Operations.ALL, new Fillings());
    }

    @Override
    protected String strangerTo(String operation) {
        return "buyer";
    }

    @Test
    void anOperatorWithoutShopsSeesNothing() {
        Rows rows = Filling.filled(ShopOfRows.newTenant());
        Caller<Rows> nobody = caller(rows, Token.of(rows.api().tenant()).role("operator"));

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
        Rows rows = Filling.filled(ShopOfRows.newTenant());
        Token buyerToo = Token.of(rows.api().tenant()).role("operator").role("buyer");

        caller(rows, buyerToo).get("/v1/cases").then().statusCode(200).body("items", emptyIterable());
        caller(rows, Token.of(rows.api().tenant()).role("assessor").shops(UUID.randomUUID()))
                .get("/v1/cases/" + rows.caseId())
                .then()
                .statusCode(200);
    }
}
