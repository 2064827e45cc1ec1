package org.chuhai.catalog.hardship;

import java.util.Map;
import java.util.function.Function;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Keyed;
import org.chuhai.testing.hardship.World;

/** A good request for every operation on listings. */
final class ShelfRequests {

    private ShelfRequests() {}

    static Map<String, Ask> ready() {
        World world = Shelf.opened();
        String listing = Shelf.draftedOf(world, "SEEN");
        return Map.of(
                "listListings", world.get("/v1/listings"),
                "getListing", world.get(listing),
                "listListingAllowedActions", world.get(listing + "/allowed-actions"),
                "replaceListing",
                        Shelf.replace(world, Shelf.draftedOf(world, "REPLACED"), 0, Shelf.content(world, "OTHER")),
                "deleteListing",
                        world.ask("DELETE", Shelf.draftedOf(world, "DELETED")).with("If-Match", "\"0\""));
    }

    static Map<String, Function<World, Keyed>> keyed() {
        return Map.of(
                "draftListing",
                ShelfRequests::drafting,
                "validateListing",
                world -> versioned(world, "validations"),
                "publishListing",
                world -> versioned(world, "publication"),
                "withdrawListing",
                ShelfRequests::withdrawal);
    }

    private static Keyed drafting(World world) {
        Shopkeeping.opened(world);
        return new Keyed(
                Shelf.draft(world, Shelf.content(world, "A")),
                Shelf.draft(world, Shelf.content(Shelf.nobody(), "B", "VNM")),
                Shelf.draft(world, Shelf.content(world, "C")));
    }

    private static Keyed versioned(World world, String command) {
        Shopkeeping.opened(world);
        return Keyed.versioned(world.post(Shelf.draftedOf(world, "A") + "/" + command), "\"0\"");
    }

    private static Keyed withdrawal(World world) {
        Shopkeeping.opened(world);
        String listing = Shelf.published(world, Shelf.content(world, "A"));
        Ask good = Shelf.command(world, listing, "withdrawal", 1).json(Shelf.WITHDRAWAL);
        return new Keyed(good, good.json("{\"reason\":\"\"}"), good.json("{\"reason\":\"another\"}"));
    }
}
