package org.chuhai.order.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.chuhai.order.hardship.Sales;
import org.chuhai.testing.contract.Contract;
import org.chuhai.testing.rows.Snapshot;
import org.chuhai.testing.server.Token;
import org.chuhai.testing.wall.Caller;
import org.chuhai.testing.wall.RoleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each role opens what is its own, and an operator's shops bound what it sees. */
@QuarkusTest
class RolesTest extends RoleMatrix<Rows> {

    private static final ShopsOfOrders SHOPS = new ShopsOfOrders();

    RolesTest() {
        super(Operations.ALL, SHOPS);
    }

    @Override
    protected String strangerTo(String operation) {
        return "buyer";
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessor", "service"})
    void whoReadsOnlyChangesNothing(String role) {
        Rows rows = SHOPS.newTenant();
        Caller<Rows> reader = caller(rows, Token.of(rows.api().tenant()).role(role));
        Map<String, String> before = Snapshot.ofTenant(rows.api().tenant());

        Operations.ALL.references().forEach((operation, references) -> {
            boolean reads = operation.equals("checkDispatch")
                    || Contract.committed().operation(operation).method().equals("GET");
            int status = references
                    .getFirst()
                    .sending()
                    .send(reader, references.getFirst().named().apply(rows))
                    .statusCode();
            assertThat(status).as(operation).isEqualTo(reads ? 200 : 403);
        });

        assertThat(Snapshot.ofTenant(rows.api().tenant())).isEqualTo(before);
    }

    @Test
    void aMachineOfTheTenantWritesLikeAManager() {
        Rows rows = SHOPS.newTenant();
        Caller<Rows> machine = caller(rows, Token.of(rows.api().tenant()).role("integration"));

        machine.post(Operations.ORDERS + "?shopId=" + rows.shop(), Sales.content("MACHINE-1"))
                .then()
                .statusCode(201);
        machine.post(Operations.ORDERS + "/" + rows.orderId() + "/confirmation")
                .then()
                .statusCode(200);
    }

    @Test
    void anOperatorWithoutShopsSeesNothing() {
        Rows rows = SHOPS.newTenant();
        Caller<Rows> nobody = caller(rows, Token.of(rows.api().tenant()).role("operator"));
        String order = Operations.ORDERS + "/" + rows.orderId();

        nobody.get(Operations.ORDERS)
                .then()
                .statusCode(200)
                .body("items", emptyIterable())
                .body("next", equalTo(null));
        for (String path : new String[] {"", "/allowed-actions", "/timeline"}) {
            nobody.get(order + path).then().statusCode(404).body("code", equalTo("not-found"));
        }
        nobody.delete(order).then().statusCode(404);
        nobody.post(Operations.ORDERS + "?shopId=" + rows.shop(), Sales.content("X"))
                .then()
                .statusCode(422)
                .body("errors[0].parameter", equalTo("shopId"));
        nobody.post(Operations.ORDERS, Sales.content("X"))
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("shopId"));
    }

    /** An operator of another shop has a buyer's word for it, but not its eyes; an assessor's shops bound nothing. */
    @Test
    void aRoleMoreOpensOnlyWhatThatRoleOpens() {
        Rows rows = SHOPS.newTenant();
        Token buyerToo = Token.of(rows.api().tenant()).role("operator").role("buyer");
        Token assessor = Token.of(rows.api().tenant()).role("assessor").shops(UUID.randomUUID());

        caller(rows, buyerToo).get(Operations.ORDERS).then().statusCode(200).body("items", emptyIterable());
        caller(rows, assessor).get(Operations.ORDERS).then().statusCode(200).body("items", hasSize(2));
    }
}
