package org.chuhai.catalog.wall;

import static org.chuhai.testing.wall.Reference.body;
import static org.chuhai.testing.wall.Reference.cursor;
import static org.chuhai.testing.wall.Reference.path;
import static org.chuhai.testing.wall.Reference.query;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuhai.catalog.hardship.Goods;
import org.chuhai.catalog.hardship.Shopkeeping;
import org.chuhai.testing.wall.Caller;
import org.chuhai.testing.wall.Reference;
import org.chuhai.testing.wall.Reference.Sending;
import org.chuhai.testing.wall.Tenant;

/** How the operations on products name rows. */
final class ProductReferences {

    private static final int CREATED = 201;
    private static final int UNPROCESSABLE = 422;

    private ProductReferences() {}

    static Map<String, List<Reference<Rows>>> all() {
        return Map.of(
                "createProduct",
                List.of(
                        query(
                                        "shopId",
                                        Rows::shopId,
                                        (caller, asked) -> caller.post(
                                                Operations.PRODUCTS + "?shopId=" + asked, Goods.plain(fresh())))
                                .answering(422, 422),
                        body("sku", Rows::sku, ProductReferences::create)
                                .numbered()
                                .answering(CREATED, CREATED)),
                "listProducts",
                List.of(
                        cursor(rows -> Operations.PRODUCTS, rows -> Operations.SHOPS),
                        query(
                                        "shopId",
                                        Rows::shopId,
                                        (caller, asked) -> caller.get(Operations.PRODUCTS + "?shopId=" + asked))
                                .answering(200, 422),
                        query("sku", Rows::sku, (caller, asked) -> caller.get(Operations.PRODUCTS + "?sku=" + asked))
                                .numbered()),
                "getProduct",
                List.of(id((caller, asked) -> caller.get(of(asked)))),
                "replaceProduct",
                List.of(
                        id((caller, asked) -> caller.put(of(asked), Goods.plain(fresh()))),
                        body("sku", Rows::sku, ProductReferences::replace)
                                .numbered()
                                .answering(200, 200)),
                "archiveProduct",
                List.of(id((caller, asked) -> caller.post(of(asked) + "/archiving"))),
                "listProductAllowedActions",
                List.of(id((caller, asked) -> caller.get(of(asked) + "/allowed-actions"))));
    }

    private static Reference<Rows> id(Sending<Rows> sending) {
        return path("id", Rows::productId, sending);
    }

    /** The number is free in every shop that does not use it. */
    private static Response create(Caller<Rows> caller, String sku) {
        String path = Operations.PRODUCTS + "?shopId=" + caller.empty();
        Response first = caller.post(path, Goods.plain(sku));
        if (first.statusCode() != UNPROCESSABLE) {
            return first;
        }
        // Nobody has opened the empty shop yet, and operators open none.
        Tenant.command(caller.own().api().manager(), Shopkeeping.opening(caller.empty()))
                .post(Operations.SHOPS);
        return caller.post(path, Goods.plain(sku));
    }

    private static Response replace(Caller<Rows> caller, String sku) {
        Response created = create(caller, fresh());
        return created.statusCode() == CREATED ? caller.put(of(created.path("id")), Goods.plain(sku)) : created;
    }

    private static String fresh() {
        return "W-" + UUID.randomUUID().toString().substring(0, 20);
    }

    private static String of(String id) {
        return Operations.PRODUCTS + "/" + id;
    }
}
