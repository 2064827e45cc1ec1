package org.chuhai.catalog.wall;

import static org.chuhai.testing.wall.Reference.body;
import static org.chuhai.testing.wall.Reference.cursor;
import static org.chuhai.testing.wall.Reference.path;
import static org.chuhai.testing.wall.Reference.query;

import java.util.List;
import java.util.Map;
import org.chuhai.catalog.hardship.Shelf;
import org.chuhai.testing.wall.Reference;
import org.chuhai.testing.wall.Reference.Sending;

/** How the operations on listings name rows. */
final class ListingReferences {

    private static final int UNPROCESSABLE = 422;

    /** Where the rows have no listing yet. */
    private static final String ANOTHER_MARKET = "SGP";

    private ListingReferences() {}

    static Map<String, List<Reference<Rows>>> all() {
        return Map.of(
                "draftListing",
                List.of(
                        query(
                                        "shopId",
                                        Rows::shopId,
                                        (caller, asked) -> caller.post(
                                                Operations.LISTINGS + "?shopId=" + asked, content(caller.own())))
                                .answering(UNPROCESSABLE, UNPROCESSABLE),
                        body(
                                "productId",
                                Rows::productId,
                                (caller, asked) -> caller.post(
                                        Operations.LISTINGS + "?shopId="
                                                + caller.own().shopId(),
                                        Shelf.content(asked, caller.own().sku(), ANOTHER_MARKET)))),
                "listListings",
                List.of(
                        cursor(rows -> Operations.LISTINGS, rows -> Operations.PRODUCTS),
                        query(
                                        "shopId",
                                        Rows::shopId,
                                        (caller, asked) -> caller.get(Operations.LISTINGS + "?shopId=" + asked))
                                .answering(200, UNPROCESSABLE),
                        query(
                                "productId",
                                Rows::productId,
                                (caller, asked) -> caller.get(Operations.LISTINGS + "?productId=" + asked))),
                "getListing",
                List.of(id((caller, asked) -> caller.get(of(asked)))),
                "replaceListing",
                List.of(
                        id((caller, asked) -> caller.put(of(asked), content(caller.own()))),
                        body(
                                "productId",
                                Rows::productId,
                                (caller, asked) -> caller.put(
                                        of(caller.own().listingId()),
                                        Shelf.content(asked, caller.own().sku(), ANOTHER_MARKET)))),
                "deleteListing",
                List.of(id((caller, asked) -> caller.delete(of(asked)))),
                "validateListing",
                List.of(id((caller, asked) -> caller.post(of(asked) + "/validations"))),
                "publishListing",
                List.of(id((caller, asked) -> caller.post(of(asked) + "/publication"))),
                "withdrawListing",
                List.of(id((caller, asked) -> caller.post(of(asked) + "/withdrawal", Shelf.WITHDRAWAL))),
                "listListingAllowedActions",
                List.of(id((caller, asked) -> caller.get(of(asked) + "/allowed-actions"))));
    }

    private static Reference<Rows> id(Sending<Rows> sending) {
        return path("id", Rows::listingId, sending).goneAs(Rows::goneListing);
    }

    private static String content(Rows own) {
        return Shelf.content(own.productId(), own.sku(), ANOTHER_MARKET);
    }

    private static String of(String id) {
        return Operations.LISTINGS + "/" + id;
    }
}
