package org.chuhai.catalog.wall;

import static org.chuhai.testing.wall.Reference.body;
import static org.chuhai.testing.wall.Reference.cursor;
import static org.chuhai.testing.wall.Reference.path;

import java.util.List;
import java.util.Map;
import org.chuhai.catalog.hardship.Shopkeeping;
import org.chuhai.testing.wall.Reference;
import org.chuhai.testing.wall.Reference.Sending;

/** How the operations on shops name rows. */
final class ShopReferences {

    private static final int CREATED = 201;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private ShopReferences() {}

    static Map<String, List<Reference<Rows>>> all() {
        return Map.of(
                "openShop",
                // An id is free wherever the tenant has not used it; operators open nothing.
                List.of(body(
                                "id",
                                Rows::shopId,
                                (caller, asked) -> caller.post(Operations.SHOPS, Shopkeeping.opening(asked)))
                        .answering(CREATED, FORBIDDEN)),
                "listShops",
                List.of(cursor(rows -> Operations.SHOPS, rows -> Operations.SHOPS + "?state=OPEN")),
                "getShop",
                List.of(id((caller, asked) -> caller.get(of(asked)))),
                "changeShop",
                List.of(id((caller, asked) -> caller.put(of(asked), Shopkeeping.PROFILE))),
                "closeShop",
                List.of(id((caller, asked) -> caller.post(of(asked) + "/closure", Shopkeeping.CLOSURE))
                        .answering(NOT_FOUND, FORBIDDEN)),
                "listShopAllowedActions",
                List.of(id((caller, asked) -> caller.get(of(asked) + "/allowed-actions"))));
    }

    private static Reference<Rows> id(Sending<Rows> sending) {
        return path("id", Rows::shopId, sending);
    }

    private static String of(String id) {
        return Operations.SHOPS + "/" + id;
    }
}
