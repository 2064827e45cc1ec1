package org.chuhai.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.chuhai.catalog.Api;
import org.chuhai.catalog.Told;
import org.chuhai.catalog.hardship.Goods;
import org.chuhai.catalog.hardship.Shopkeeping;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the creation to the archive, and what is alone in a shop. */
@QuarkusTest
class ProductResourceTest {

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();

    @BeforeEach
    void open() {
        Api.command(api.manager(), Shopkeeping.opening(shop))
                .post("/v1/shops")
                .then()
                .statusCode(201);
    }

    @Test
    void aProductIsCreatedChangedAndArchived() {
        String product = created(Goods.CONTENT);

        put(product, 0, Goods.CONTENT.replace("\"lengthMm\":200", "\"lengthMm\":210"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("variants.lengthMm", contains(210, null));
        archive(product, 1).then().statusCode(200).body("state", equalTo("ARCHIVED"));

        api.operator(shop)
                .get(product)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("variants.sku", contains("KERNEL-05", "KERNEL-1"))
                .body("variants[0].options.packing", equalTo("500 g"))
                .body("attributes.variety", equalTo("Xiangling"));
        List<Told> told = Told.of(product);
        assertThat(told).extracting(Told::fact).containsExactly("created", "changed", "archived");
        assertThat(told).allMatch(one -> one.shopId().equals(shop.toString()));
        assertThat(told.get(1).data().at("/product/variants/0/netWeightKg").textValue())
                .isEqualTo("0.5");
        assertThat(told.get(2).data().at("/product/state").asText()).isEqualTo("ARCHIVED");
    }

    @Test
    void whatSaysTheSameIsNoChange() {
        String product = created(Goods.CONTENT);

        put(product, 0, Goods.CONTENT).then().statusCode(200).header("ETag", "\"0\"");

        assertThat(Told.of(product)).hasSize(1);
    }

    /** A list that is replaced by another in another order keeps its numbers. */
    @Test
    void variantsChangePlacesAndNumbers() {
        String product = created(Goods.CONTENT);

        put(
                        product,
                        0,
                        Goods.CONTENT
                                .replace("KERNEL-05", "OTHER")
                                .replace("KERNEL-1", "KERNEL-05")
                                .replace("OTHER", "KERNEL-1"))
                .then()
                .statusCode(200)
                .body("variants.sku", contains("KERNEL-1", "KERNEL-05"));
    }

    /** The beginner's mistake: the same kernels at 50 g, 100 g and 1 kg as three products. */
    @Test
    void theSameGoodsInAnotherPackAreAVariant() {
        String first = created(Goods.plain("halves"));
        String pack = Goods.plain("HALVES 500 g").replace("\"sku\":\"HALVES 500 g\"", "\"sku\":\"H-500\"");

        create(pack)
                .then()
                .statusCode(409)
                .body("code", equalTo("product-is-variant"))
                .body("detail", containsString(first.replaceFirst(".*/", "")))
                .body("errors[0].pointer", equalTo("/name"));
        Api.command(api.operator(shop), pack)
                .header("Accept-Language", "zh")
                .queryParam("shopId", shop)
                .post("/v1/products")
                .then()
                .body("detail", containsString("核桃 halves"));
    }

    @Test
    void theNameOfAnArchivedProductIsFreeAndItsNumberIsNot() {
        archive(created(Goods.plain("ONE")), 0);

        create(Goods.plain("ONE"))
                .then()
                .statusCode(409)
                .body("code", equalTo("sku-taken"))
                .body("errors[0].pointer", equalTo("/variants/0/sku"));
        create(Goods.plain("ONE").replace("\"sku\":\"ONE\"", "\"sku\":\"ONE-2\""))
                .then()
                .statusCode(201);
    }

    @Test
    void aReplacementMeetsTheOtherProductsToo() {
        created(Goods.plain("ONE"));
        String second = created(Goods.plain("TWO"));

        put(second, 0, Goods.plain("ONE").replace("\"sku\":\"ONE\"", "\"sku\":\"TWO\""))
                .then()
                .statusCode(409)
                .body("code", equalTo("product-is-variant"));
        put(second, 0, Goods.plain("TWO").replace("\"sku\":\"TWO\"", "\"sku\":\"ONE\""))
                .then()
                .statusCode(409)
                .body("code", equalTo("sku-taken"));
    }

    @Test
    void anotherShopHasItsOwnNamesAndNumbers() {
        created(Goods.CONTENT);
        UUID other = UUID.randomUUID();
        Api.command(api.manager(), Shopkeeping.opening(other)).post("/v1/shops");

        Api.command(api.manager(), Goods.CONTENT)
                .queryParam("shopId", other)
                .post("/v1/products")
                .then()
                .statusCode(201);
    }

    @Test
    void aClosedShopTakesNoProduct() {
        String product = created(Goods.plain("ONE"));
        Api.command(api.manager(), Shopkeeping.CLOSURE)
                .header("If-Match", "\"0\"")
                .post("/v1/shops/" + shop + "/closure")
                .then()
                .statusCode(200);

        create(Goods.plain("TWO")).then().statusCode(409).body("code", equalTo("shop-closed"));
        put(product, 0, Goods.plain("TWO")).then().statusCode(409).body("code", equalTo("shop-closed"));
    }

    @Test
    void anArchivedProductStaysAsItIs() {
        String product = created(Goods.plain("ONE"));
        archive(product, 0);

        archive(product, 1)
                .then()
                .statusCode(409)
                .body("code", equalTo("product-state-refuses"))
                .body("allowed", empty());
        api.manager()
                .get(product + "/allowed-actions")
                .then()
                .body("actions.action", contains("REPLACE", "ARCHIVE"))
                .body("actions.allowed", contains(false, false));
    }

    @Test
    void aListIsNarrowedByStateAndNumber() {
        String kernels = created(Goods.CONTENT);
        archive(created(Goods.plain("OLD")), 0);

        api.manager()
                .get("/v1/products?sku=KERNEL-1")
                .then()
                .body("items.id", contains(kernels.replaceFirst(".*/", "")))
                .body("next", nullValue());
        api.manager().get("/v1/products?state=ARCHIVED").then().body("items.name.zh", contains("核桃 OLD"));
        api.manager().get("/v1/products?sku=NONE").then().body("items", empty());
    }

    private String created(String content) {
        Response response = create(content);
        response.then().statusCode(201).header("ETag", "\"0\"");
        return response.header("Location").replaceFirst(".*(?=/v1/)", "");
    }

    private Response create(String content) {
        return Api.command(api.operator(shop), content)
                .queryParam("shopId", shop)
                .post("/v1/products");
    }

    private Response put(String product, int version, String content) {
        return api.operator(shop)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(content)
                .put(product);
    }

    private Response archive(String product, int version) {
        return api.operator(shop)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + version + "\"")
                .post(product + "/archiving");
    }
}
