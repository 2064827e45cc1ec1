package org.chuhai.catalog.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.chuhai.catalog.Api;
import org.chuhai.catalog.Told;
import org.chuhai.catalog.hardship.Shopkeeping;
import org.junit.jupiter.api.Test;

/** From the opening to the closure. */
@QuarkusTest
class ShopResourceTest {

    private final Api api = Api.newTenant();
    private final UUID id = UUID.randomUUID();
    private final String shop = "/v1/shops/" + id;

    @Test
    void aShopIsOpenedDescribedAndClosed() {
        open(api, Shopkeeping.opening(id))
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", matchesPattern(".*" + shop))
                .body("complete", equalTo(true));

        put(api.operator(id), 0, Shopkeeping.PROFILE.replace("\"KAZ\"", "\"RUS\""))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("markets", contains("RUS", "EU"));
        close(1).then().statusCode(200).body("state", equalTo("CLOSED")).body("version", equalTo(2));

        api.operator(id)
                .get(shop)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("closureReason", equalTo("The season is over"));
        List<Told> told = Told.of(shop);
        assertThat(told).extracting(Told::fact).containsExactly("opened", "changed", "closed");
        assertThat(told)
                .allMatch(
                        one -> one.shopId().equals(id.toString()) && one.topic().equals("chuhai.catalog.shop"));
        assertThat(told.get(1).data().at("/shop/markets/0").asText()).isEqualTo("RUS");
        assertThat(told.get(2).data().path("reason").asText()).isEqualTo("The season is over");
    }

    @Test
    void whatSaysTheSameIsNoChange() {
        open(api, Shopkeeping.opening(id));

        put(api.manager(), 0, Shopkeeping.PROFILE).then().statusCode(200).header("ETag", "\"0\"");

        assertThat(Told.of(shop)).extracting(Told::fact).containsExactly("opened");
    }

    @Test
    void aShopOfFewWordsIsIncompleteUntilItSaysMore() {
        String few = Shopkeeping.opening(id).replace(",\"en\":\"Longnan Walnuts\"", "");
        open(api, few).then().statusCode(201).body("complete", equalTo(false));

        put(api.manager(), 0, Shopkeeping.PROFILE).then().body("complete", equalTo(true));

        assertThat(Told.of(shop))
                .extracting(one -> one.data().at("/shop/complete").asBoolean())
                .containsExactly(false, true);
    }

    @Test
    void anIdIsTakenOnceInATenantAndFreeInEveryOther() {
        open(api, Shopkeeping.opening(id)).then().statusCode(201);

        open(api, Shopkeeping.opening(id))
                .then()
                .statusCode(409)
                .body("code", equalTo("shop-id-taken"))
                .body("errors[0].pointer", equalTo("/id"));
        open(Api.newTenant(), Shopkeeping.opening(id)).then().statusCode(201);
    }

    @Test
    void aClosedShopStaysAsItIs() {
        open(api, Shopkeeping.opening(id));
        close(0);

        put(api.manager(), 1, Shopkeeping.PROFILE)
                .then()
                .statusCode(409)
                .body("code", equalTo("shop-state-refuses"))
                .body("allowed", equalTo(List.of()));
        api.manager()
                .get(shop + "/allowed-actions")
                .then()
                .body("state", equalTo("CLOSED"))
                .body("actions.action", contains("CHANGE", "CLOSE"))
                .body("actions.allowed", contains(false, false))
                .body("actions[1].reason", equalTo("a shop that is closed cannot be closed"));
    }

    @Test
    void aListShowsTheShopsOfOneStateInTheirOrder() {
        open(api, Shopkeeping.opening(id));
        close(0);
        open(api, Shopkeeping.PROFILE);

        api.manager().get("/v1/shops?state=CLOSED").then().body("items.id", contains(id.toString()));
        api.manager().get("/v1/shops?state=OPEN").then().body("items.size()", equalTo(1));
        api.operator(id).get("/v1/shops").then().body("items.id", contains(id.toString()));
    }

    private static Response open(Api tenant, String content) {
        return Api.command(tenant.manager(), content).post("/v1/shops");
    }

    private Response close(int version) {
        return Api.command(api.manager(), Shopkeeping.CLOSURE)
                .header("If-Match", "\"" + version + "\"")
                .post(shop + "/closure");
    }

    private Response put(RequestSpecification caller, int version, String profile) {
        return caller.header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(profile)
                .put(shop);
    }
}
