package org.chuhai.catalog.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.chuhai.catalog.hardship.Papers;
import org.chuhai.catalog.hardship.Shopkeeping;
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

    private static final FilledShops SHOPS = new FilledShops();

    RolesTest() {
        super(Operations.ALL, SHOPS);
    }

    @Override
    protected String strangerTo(String operation) {
        return "buyer";
    }

    /** What a role that only reads may ask although it is no GET: it stores nothing. */
    private static boolean reads(String operation) {
        return operation.equals("checkMarketAccess")
                || Contract.committed().operation(operation).method().equals("GET");
    }

    @ParameterizedTest
    @ValueSource(strings = "service")
    void whoReadsOnlyChangesNothing(String role) {
        Rows rows = SHOPS.newTenant();
        Caller<Rows> reader = caller(rows, Token.of(rows.api().tenant()).role(role));
        Map<String, String> before = Snapshot.ofTenant(rows.api().tenant());

        Operations.ALL.references().forEach((operation, references) -> {
            int status = references
                    .getFirst()
                    .sending()
                    .send(reader, references.getFirst().named().apply(rows))
                    .statusCode();
            assertThat(status).as(operation).isEqualTo(reads(operation) ? 200 : 403);
        });

        assertThat(Snapshot.ofTenant(rows.api().tenant())).isEqualTo(before);
    }

    @Test
    void aMachineOfTheTenantOpensAndClosesShops() {
        Rows rows = SHOPS.newTenant();
        Caller<Rows> machine = caller(rows, Token.of(rows.api().tenant()).role("integration"));

        machine.post(Operations.SHOPS, Shopkeeping.PROFILE).then().statusCode(201);
        machine.post(Operations.SHOPS + "/" + rows.shop() + "/closure", Shopkeeping.CLOSURE)
                .then()
                .statusCode(200);
    }

    @Test
    void anOperatorDescribesItsShopAndNeitherOpensNorClosesOne() {
        Rows rows = SHOPS.newTenant();
        Caller<Rows> operator = Caller.operator(rows);
        String shop = Operations.SHOPS + "/" + rows.shop();

        operator.put(shop, Shopkeeping.PROFILE).then().statusCode(200);
        operator.post(Operations.SHOPS, Shopkeeping.PROFILE).then().statusCode(403);
        operator.post(shop + "/closure", Shopkeeping.CLOSURE).then().statusCode(403);
    }

    @Test
    void whoSubmitsACertificateDoesNotVerifyIt() {
        Rows rows = SHOPS.newTenant();
        String certificate = Operations.CERTIFICATES + "/" + rows.certificateId();
        Caller<Rows> assessor = caller(rows, Token.of(rows.api().tenant()).role("assessor"));
        String own = Operations.CERTIFICATES + "?shopId=" + rows.shop();

        Caller.operator(rows)
                .post(certificate + "/verification", Papers.ACCEPTANCE)
                .then()
                .statusCode(403);
        Caller.operator(rows)
                .post(certificate + "/revocation", Papers.REVOCATION)
                .then()
                .statusCode(403);
        assessor.post(own, Papers.paper("MINE")).then().statusCode(403);
        assessor.post(certificate + "/verification", Papers.ACCEPTANCE).then().statusCode(200);
        assessor.post(certificate + "/revocation", Papers.REVOCATION).then().statusCode(200);
    }

    @Test
    void anOperatorWithoutShopsSeesNothing() {
        Rows rows = SHOPS.newTenant();
        Caller<Rows> nobody = caller(rows, Token.of(rows.api().tenant()).role("operator"));

        nobody.get(Operations.SHOPS)
                .then()
                .statusCode(200)
                .body("items", emptyIterable())
                .body("next", equalTo(null));
        nobody.get(Operations.PRODUCTS).then().statusCode(200).body("items", emptyIterable());
        nobody.get(Operations.PRODUCTS + "/" + rows.productId()).then().statusCode(404);
        nobody.get(Operations.SHOPS + "/" + rows.shop()).then().statusCode(404).body("code", equalTo("not-found"));
    }
}
