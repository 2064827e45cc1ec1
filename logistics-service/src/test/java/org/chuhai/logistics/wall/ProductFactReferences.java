package org.chuhai.logistics.wall;

import static org.chuhai.logistics.wall.Lists.cursor;
import static org.chuhai.testing.wall.Reference.path;
import static org.chuhai.testing.wall.Reference.query;

import java.util.List;
import java.util.Map;
import org.chuhai.logistics.productfact.Goods;
import org.chuhai.testing.wall.Caller;
import org.chuhai.testing.wall.Reference;
import org.chuhai.testing.wall.Reference.Sending;

/** How the operations on product facts name rows. */
final class ProductFactReferences {

    private static final String LIST = "/v1/product-facts";
    private static final int CREATED = 201;
    private static final int UNPROCESSABLE = 422;
    private static final int NOT_FOUND = 404;

    private ProductFactReferences() {}

    static Map<String, List<Reference<Rows>>> all() {
        return Map.of(
                "listProductFacts",
                List.of(
                        cursor(rows -> LIST),
                        query("shopId", Rows::shopId, (caller, asked) -> caller.get(LIST + "?shopId=" + asked))
                                .answering(200, UNPROCESSABLE)),
                "getProductFact",
                List.of(
                        item((caller, asked) -> caller.get(own(asked, caller))),
                        shop((caller, asked) -> caller.get(in(asked, caller)))),
                "putProductFact",
                List.of(
                        path(
                                        "itemNo",
                                        Rows::itemNo,
                                        (caller, asked) -> caller.file(at(asked, caller.empty()), Goods.KERNELS))
                                .numbered()
                                .answering(CREATED, CREATED),
                        query("shopId", Rows::shopId, (caller, asked) -> caller.file(in(asked, caller), Goods.KERNELS))
                                .answering(CREATED, UNPROCESSABLE)),
                "removeProductFact",
                List.of(
                        item((caller, asked) -> caller.delete(own(asked, caller))),
                        shop((caller, asked) -> caller.delete(in(asked, caller)))));
    }

    private static Reference<Rows> item(Sending<Rows> sending) {
        return path("itemNo", Rows::itemNo, sending).numbered().goneAs(Rows::goneItem);
    }

    /** A manager may ask for any shop, an operator only for its own. */
    private static Reference<Rows> shop(Sending<Rows> sending) {
        return query("shopId", Rows::shopId, sending).answering(NOT_FOUND, UNPROCESSABLE);
    }

    private static String own(String itemNo, Caller<Rows> caller) {
        return at(itemNo, caller.own().shop());
    }

    private static String in(String shop, Caller<Rows> caller) {
        return at(caller.own().itemNo(), shop);
    }

    private static String at(String itemNo, Object shop) {
        return LIST + "/" + itemNo + "?shopId=" + shop;
    }
}
