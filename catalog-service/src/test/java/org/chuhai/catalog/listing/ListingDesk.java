package org.chuhai.catalog.listing;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.chuhai.catalog.Api;
import org.chuhai.catalog.hardship.Goods;
import org.chuhai.catalog.hardship.Shelf;
import org.chuhai.catalog.hardship.Shopkeeping;

/** An operator of an open shop with one product, who lists it through the API. */
final class ListingDesk {

    private static final String SKU = "KERNEL";

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();
    private String product = "";

    /** Once the service runs. */
    void open() {
        Api.command(api.manager(), Shopkeeping.opening(shop))
                .post("/v1/shops")
                .then()
                .statusCode(201);
        product = created(post("/v1/products", Goods.plain(SKU)));
    }

    Api api() {
        return api;
    }

    UUID shop() {
        return shop;
    }

    /** Its id. */
    String product() {
        return product;
    }

    /** What could be published in a market that asks nothing. */
    String content(String market) {
        return Shelf.content(product, SKU, market);
    }

    /** A draft in version 0; its path. */
    String drafted(String content) {
        return "/v1/listings/" + created(post("/v1/listings", content));
    }

    Response post(String path, String content) {
        return Api.command(api.operator(shop), content)
                .queryParam("shopId", shop)
                .post(path);
    }

    Response put(String path, int version, String content) {
        return api.operator(shop)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(content)
                .put(path);
    }

    /** A command of its own intention, without a body. */
    Response command(String path, int version) {
        return versioned(version).post(path);
    }

    Response withdraw(String listing, int version) {
        return versioned(version)
                .contentType("application/json")
                .body(Shelf.WITHDRAWAL)
                .post(listing + "/withdrawal");
    }

    Response delete(String listing, int version) {
        return api.operator(shop).header("If-Match", "\"" + version + "\"").delete(listing);
    }

    /** The id of what was made. */
    static String created(Response response) {
        response.then().statusCode(201).header("ETag", "\"0\"");
        return response.path("id");
    }

    private RequestSpecification versioned(int version) {
        return api.operator(shop)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + version + "\"");
    }
}
