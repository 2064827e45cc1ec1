package org.chuhai.catalog.hardship;

import java.util.UUID;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.World;

/** Listings of a shop, and the requests that draft, publish and withdraw them. */
public final class Shelf {

    public static final String WITHDRAWAL = "{\"reason\":\"Sold out until the next crop\"}";

    private Shelf() {}

    /** Nothing of it stops a publication in a market whose requirements nobody knows; the market says which of several it is. */
    public static String content(Object product, String sku, String market) {
        return """
            {"productId":"%s","marketplace":"alibaba","market":"%s","category":"walnut-kernels",
             "texts":[{"language":"en","title":"Walnut Kernels Light Halves Xiangling Bulk Carton for Bakeries",
                       "description":"Light halves of Xiangling walnuts from Longnan, shelled by hand, in cartons of 25 kg.",
                       "keywords":["walnut kernels","bulk walnuts"],"bullets":["Light halves, each lot traceable"]}],
             "attributes":{"placeOfOrigin":"Gansu, China","cropYear":"2025","packaging":"cartons of 25 kg",
                           "shelfLife":"12 months","grade":"light halves","processing":"raw"},
             "claims":[],"confirmed":[],
             "offers":[{"sku":"%s","price":"170.00","currency":"USD","minimumQuantity":"40"}],
             "shippingWays":["truck by Khorgos"],"dispatchDays":7,"taxNote":"Duties are paid by the buyer"}""".formatted(product, market, sku);
    }

    /** The same of a product whose only number is the word that it was made of, for a market that asks nothing. */
    static String content(World world, String word) {
        return content(product(world, word), word, "VNM");
    }

    /** A product in the shop of the world; its id. */
    static String product(World world, String word) {
        return Goods.created(world, Goods.plain(word)).replaceFirst(".*/", "");
    }

    public static Ask draft(World world, String content) {
        return world.post("/v1/listings?shopId=" + world.shop()).json(content);
    }

    /** A draft in version 0; its path. */
    public static String drafted(World world, String content) {
        return Http.done(draft(world, content)).header("Location").replaceFirst("^https?://[^/]*", "");
    }

    /** A draft of a product of its own; its path. */
    static String draftedOf(World world, String word) {
        return drafted(world, content(world, word));
    }

    /** What buyers see, in version 1; its path. */
    public static String published(World world, String content) {
        String listing = drafted(world, content);
        Http.done(command(world, listing, "publication", 0));
        return listing;
    }

    static Ask command(World world, String listing, String command, int version) {
        return world.post(listing + "/" + command).with("If-Match", "\"" + version + "\"");
    }

    static Ask replace(World world, String listing, int version, String content) {
        return world.ask("PUT", listing).with("If-Match", "\"" + version + "\"").json(content);
    }

    /** A shop of the world, opened before any listing is made in it. */
    static World opened() {
        World world = World.fresh();
        Shopkeeping.opened(world);
        return world;
    }

    /** An id that is nobody's. */
    static String nobody() {
        return UUID.randomUUID().toString();
    }
}
