package org.chuhai.catalog.hardship;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.GoodRequests;
import org.chuhai.testing.hardship.Keyed;
import org.chuhai.testing.hardship.World;

/** A good request for every operation of the contract, each ready to be sent; features have theirs in classes of their own. */
final class EveryOperation implements GoodRequests {

    @Override
    public Map<String, Ask> ready() {
        Map<String, Ask> asks = new LinkedHashMap<>();
        asks.putAll(shops());
        asks.putAll(products());
        asks.putAll(Papers.ready());
        asks.putAll(Data.ready());
        asks.putAll(ShelfRequests.ready());
        keyed().forEach((operation, preparation) ->
                asks.put(operation, preparation.apply(World.fresh()).good()));
        return asks;
    }

    @Override
    public Map<String, Function<World, Keyed>> keyed() {
        Map<String, Function<World, Keyed>> keyed = new TreeMap<>();
        keyed.put("openShop", EveryOperation::opening);
        keyed.put("closeShop", EveryOperation::closure);
        keyed.put("createProduct", EveryOperation::creation);
        keyed.put("archiveProduct", EveryOperation::archiving);
        keyed.putAll(Papers.keyed());
        keyed.putAll(ShelfRequests.keyed());
        return keyed;
    }

    private static Map<String, Ask> shops() {
        World world = World.fresh();
        String shop = Shopkeeping.opened(world);
        return Map.of(
                "listShops", world.get("/v1/shops"),
                "getShop", world.get(shop),
                "listShopAllowedActions", world.get(shop + "/allowed-actions"),
                "changeShop", Shopkeeping.change(world, Shopkeeping.beside(world), 0, Shopkeeping.CHANGED));
    }

    private static Map<String, Ask> products() {
        World world = World.fresh();
        Shopkeeping.opened(world);
        String product = Goods.created(world, Goods.plain("SEEN"));
        return Map.of(
                "listProducts", world.get("/v1/products"),
                "getProduct", world.get(product),
                "listProductAllowedActions", world.get(product + "/allowed-actions"),
                "replaceProduct",
                        Goods.replace(world, Goods.created(world, Goods.plain("OTHER")), 0, Goods.plain("CHANGED")));
    }

    private static Keyed creation(World world) {
        Shopkeeping.opened(world);
        return new Keyed(
                Goods.create(world, Goods.plain("A")),
                Goods.create(world, Goods.plain("A").replace("\"CHN\"", "\"XXQ\"")),
                Goods.create(world, Goods.plain("B")));
    }

    private static Keyed archiving(World world) {
        Shopkeeping.opened(world);
        return Keyed.versioned(world.post(Goods.created(world, Goods.plain("A")) + "/archiving"), "\"0\"");
    }

    private static Keyed opening(World world) {
        return new Keyed(
                Shopkeeping.open(world, Shopkeeping.opening(world.shop())),
                Shopkeeping.open(world, Shopkeeping.PROFILE.replace("WANUT1J", "WANUT1K")),
                Shopkeeping.open(world, Shopkeeping.PROFILE));
    }

    private static Keyed closure(World world) {
        Ask good = Shopkeeping.closing(world, Shopkeeping.beside(world), 0);
        return new Keyed(good, good.json("{\"reason\":\"\"}"), good.json("{\"reason\":\"another\"}"));
    }
}
