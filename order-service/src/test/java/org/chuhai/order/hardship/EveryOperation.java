package org.chuhai.order.hardship;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.GoodRequests;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.Keyed;
import org.chuhai.testing.hardship.World;

/** A good request for every operation of the contract, each ready to be sent; those that change something have an order each. */
final class EveryOperation implements GoodRequests {

    private static final Map<String, Function<World, Keyed>> KEYED = Map.of(
            "draftOrder", EveryOperation::drafting,
            "confirmOrder", EveryOperation::confirmation,
            "cancelOrder", EveryOperation::cancellation,
            "confirmDispatch", EveryOperation::dispatch);

    @Override
    public Map<String, Ask> ready() {
        World world = World.fresh();
        String seen = Sales.drafted(world, "SEEN");
        Http.done(Sales.moved(world, seen, "Astana"));
        Map<String, Ask> asks = new LinkedHashMap<>();
        asks.put("listOrders", world.get("/v1/orders"));
        asks.put("getOrder", world.get(seen));
        asks.put("listOrderAllowedActions", world.get(seen + "/allowed-actions"));
        asks.put("listOrderTimeline", world.get(seen + "/timeline"));
        asks.put("replaceOrder", Sales.put(world, Sales.drafted(world, "REPLACED"), 0, Sales.content("REPLACED", 1)));
        asks.put(
                "deleteOrder",
                world.ask("DELETE", Sales.drafted(world, "DELETED")).with("If-Match", "\"0\""));
        asks.put("changeOrderConsignee", Sales.moved(world, Sales.drafted(world, "MOVED"), "Astana"));
        asks.put("changeOrderLine", Sales.put(world, Sales.drafted(world, "CHANGED") + "/lines/2", 0, Sales.NEW_LINE));
        String sold = Sales.confirmed(world, "SOLD");
        String left = Parcels.left(world, sold, 1, Parcels.WALNUTS);
        asks.put("checkDispatch", world.ask("POST", sold + "/dispatch-checks").json(Parcels.question(Parcels.WALNUTS)));
        asks.put("listDispatches", world.get(sold + "/dispatches"));
        asks.put("getDispatch", world.get(left));
        keyed().forEach((operation, preparation) ->
                asks.put(operation, preparation.apply(World.fresh()).good()));
        return asks;
    }

    @Override
    public Map<String, Function<World, Keyed>> keyed() {
        return KEYED;
    }

    private static Keyed drafting(World world) {
        return new Keyed(
                Sales.draft(world, Sales.content("WN-1")),
                Sales.draft(world, Sales.content(" ")),
                Sales.draft(world, Sales.content("WN-2")));
    }

    private static Keyed confirmation(World world) {
        return Keyed.versioned(world.post(Sales.drafted(world, "WN-1") + "/confirmation"), "\"0\"");
    }

    private static Keyed cancellation(World world) {
        Ask post = world.post(Sales.confirmed(world, "WN-1") + "/cancellation").with("If-Match", "\"1\"");
        return new Keyed(
                post.json("{\"reason\":\"withdrawn\"}"),
                post.json("{\"reason\":\"\"}"),
                post.json("{\"reason\":\"another\"}"));
    }

    private static Keyed dispatch(World world) {
        Parcels.told(world, "WB-1");
        Ask post = world.post(Sales.confirmed(world, "WN-1") + "/dispatches").with("If-Match", "\"1\"");
        return new Keyed(
                post.json(Parcels.part("WB-1", "1")),
                post.json(Parcels.part("WB-UNKNOWN", "1")),
                post.json(Parcels.part("WB-1", "2")));
    }
}
