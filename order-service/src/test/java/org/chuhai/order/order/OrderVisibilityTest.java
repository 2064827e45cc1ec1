package org.chuhai.order.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chuhai.order.Api;
import org.chuhai.testing.server.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees which orders, and finds them. */
@QuarkusTest
class OrderVisibilityTest {

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();
    private final OrderDesk desk = new OrderDesk(() -> api.operator(shop), shop);

    @Test
    void anotherShopHasItsOwnNumbers() {
        desk.walnuts("WN-1");
        UUID other = UUID.randomUUID();

        new OrderDesk(() -> api.operator(other), other).walnuts("WN-1");

        api.manager().get("/v1/orders?orderNo=WN-1").then().body("items", hasSize(2));
        api.manager().get("/v1/orders?orderNo=WN-1&shopId=" + other).then().body("items", hasSize(1));
    }

    @Test
    void aShopOfSomebodyElseIsUnknown() {
        Api.command(api.operator(shop), Walnuts.CONTENT)
                .queryParam("shopId", UUID.randomUUID())
                .post("/v1/orders")
                .then()
                .statusCode(422)
                .body("errors.parameter", contains("shopId"))
                .body("errors.code", contains("UNKNOWN"));
    }

    @Test
    void whoHasOneShopNeedNotNameItAndWhoHasManyMust() {
        Api.command(api.operator(shop), Walnuts.CONTENT)
                .post("/v1/orders")
                .then()
                .statusCode(201);
        Api.command(api.manager(), Walnuts.CONTENT)
                .post("/v1/orders")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("shopId"));
    }

    @Test
    void anotherShopAndAnotherTenantSeeNothing() {
        String location = desk.walnuts("WN-1");
        Api stranger = Api.newTenant();

        api.operator().get(location).then().statusCode(404);
        api.operator(UUID.randomUUID()).get(location).then().statusCode(404);
        for (String path : new String[] {"", "/allowed-actions", "/timeline"}) {
            stranger.manager().get(location + path).then().statusCode(404);
        }
        stranger.operator(shop).get("/v1/orders").then().body("items", emptyIterable());
        OrderDesk theirs = new OrderDesk(stranger::manager, shop);
        theirs.command(location + "/confirmation", 0, "").then().statusCode(404);
        theirs.put(location, 0, Walnuts.CONTENT).then().statusCode(404);
        theirs.put(location + "/consignee", 0, OrderDesk.consignee("Astana", ""))
                .then()
                .statusCode(404);
        theirs.put(location + "/lines/1", 0, OrderDesk.kernels("1", "")).then().statusCode(404);
        stranger.manager().header("If-Match", "\"0\"").delete(location).then().statusCode(404);
    }

    @Test
    void rolesDecideWhoWrites() {
        String location = desk.walnuts("WN-1");

        for (String role : new String[] {"assessor", "service"}) {
            var reader = Token.of(api.tenant()).role(role);
            Api.by(reader).get(location + "/timeline").then().statusCode(200);
            Api.by(reader).header("If-Match", "\"0\"").delete(location).then().statusCode(403);
        }
        Api.by(Token.of(api.tenant()).role("buyer")).get(location).then().statusCode(403);
    }

    @Test
    void listsAreFilteredAndPaged() {
        for (int i = 0; i < 5; i++) {
            desk.walnuts("D-" + i);
        }
        desk.confirmed("C-1");

        api.manager().get("/v1/orders?state=CONFIRMED").then().body("items.orderNo", contains("C-1"));
        api.manager().get("/v1/orders?orderNo=D-3").then().body("items.goodsValue", contains("81000.00"));
        api.manager().get("/v1/orders?shopId=" + UUID.randomUUID()).then().body("items", emptyIterable());
        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            var request = api.manager().queryParam("limit", 2).queryParam("state", "OPEN");
            Response page = (next == null ? request : request.queryParam("after", next)).get("/v1/orders");
            seen.addAll(page.jsonPath().getList("items.orderNo", String.class));
            next = page.jsonPath().getString("next");
        } while (next != null);
        assertThat(seen).containsExactly("D-0", "D-1", "D-2", "D-3", "D-4");
    }

    @ParameterizedTest
    @CsvSource({"state, DRAFT", "shopId, 1", "orderNo, ' a'", "orderNo, '\u0001'", "limit, 0"})
    void aBadFilterIsNamed(String parameter, String value) {
        api.manager()
                .queryParam(parameter, value)
                .get("/v1/orders")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder(parameter));
    }
}
