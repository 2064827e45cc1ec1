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
        keyed().forEach((operation, preparation) ->
                asks.put(operation, preparation.apply(World.fresh()).good()));
        return asks;
    }

    @Override
    public Map<String, Function<World, Keyed>> keyed() {
        Map<String, Function<World, Keyed>> keyed = new TreeMap<>();
        keyed.put("openShop", EveryOperation::opening);
        keyed.put("closeShop", EveryOperation::closure);
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
