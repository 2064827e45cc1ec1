package org.chuhai.logistics.shipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.Api.command;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.Api;
import org.chuhai.testing.server.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees which shipments, and finds them. */
@QuarkusTest
class ShipmentVisibilityTest {

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();
    private final Desk desk = new Desk(() -> api.operator(shop), shop);

    @Test
    void anotherShopHasItsOwnReferencesAndWaybills() {
        desk.booked("EXP-1", "WB-1");
        UUID other = UUID.randomUUID();

        new Desk(() -> api.operator(other), other).booked("EXP-1", "WB-1");

        api.manager().get("/v1/shipments?waybillNo=WB-1").then().body("items", hasSize(2));
    }

    @Test
    void aShopOfSomebodyElseIsUnknown() {
        command(api.operator(shop), "{\"shopId\":\"%s\",\"reference\":\"EXP-1\"}".formatted(UUID.randomUUID()))
                .post("/v1/shipments")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/shopId"))
                .body("errors.code", contains("UNKNOWN"));
    }

    @Test
    void anOperatorWithoutShopsSeesAndOpensNothing() {
        String location = desk.draft("EXP-1");

        api.operator().get(location).then().statusCode(404);
        api.operator().get("/v1/shipments").then().statusCode(200).body("items", emptyIterable());
        command(api.operator(), "{\"shopId\":\"%s\",\"reference\":\"EXP-2\"}".formatted(shop))
                .post("/v1/shipments")
                .then()
                .statusCode(422);
    }

    @Test
    void anotherShopAndAnotherTenantSeeNothing() {
        String location = desk.complete("EXP-1", "WB-1");
        Api stranger = Api.newTenant();

        api.operator(UUID.randomUUID()).get(location).then().statusCode(404);
        stranger.manager().get(location).then().statusCode(404);
        stranger.manager().get(location + "/allowed-actions").then().statusCode(404);
        stranger.operator(shop).get("/v1/shipments").then().body("items", emptyIterable());
        new Desk(stranger::manager, shop)
                .command(location + "/booking", 3, "")
                .then()
                .statusCode(404);
    }

    @Test
    void rolesDecideWhoWrites() {
        String location = desk.draft("EXP-1");

        for (String role : new String[] {"assessor", "service"}) {
            var reader = Token.of(api.tenant()).role(role);
            Api.by(reader).get(location).then().statusCode(200);
            Api.by(reader).header("If-Match", "\"0\"").delete(location).then().statusCode(403);
        }
        Api.by(Token.of(api.tenant()).role("buyer")).get(location).then().statusCode(403);
    }

    @Test
    void listsAreFilteredAndPaged() {
        for (int i = 0; i < 5; i++) {
            desk.draft("D-" + i);
        }
        desk.booked("B-1", "WB-1");

        api.manager().get("/v1/shipments?state=BOOKED").then().body("items.reference", contains("B-1"));
        api.manager().get("/v1/shipments?waybillNo=WB-1").then().body("items.packageCount", contains(2));
        api.manager().get("/v1/shipments?shopId=" + UUID.randomUUID()).then().body("items", emptyIterable());
        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            var request = api.manager().queryParam("limit", 2).queryParam("state", "DRAFT");
            Response page = (next == null ? request : request.queryParam("after", next)).get("/v1/shipments");
            seen.addAll(page.jsonPath().getList("items.reference", String.class));
            next = page.jsonPath().getString("next");
        } while (next != null);
        assertThat(seen).containsExactly("D-0", "D-1", "D-2", "D-3", "D-4");
    }

    @ParameterizedTest
    @CsvSource({"state, AWAY", "shopId, 1", "waybillNo, 'a b'", "limit, 0"})
    void aBadFilterIsNamed(String parameter, String value) {
        api.manager()
                .queryParam(parameter, value)
                .get("/v1/shipments")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder(parameter));
    }
}
