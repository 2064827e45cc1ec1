package org.chuhai.logistics.productfact;

import java.util.List;
import java.util.Map;
import org.chuhai.platform.inbox.EventHandlers;
import org.chuhai.testing.event.contract.EventCatalogue.Memory;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.World;

/** The walnuts of the tests, and what is asked about them. */
@SuppressWarnings("NullAway")
public final class Goods {

    public static final String KERNELS = """
            {"name":{"zh":"核桃仁 浅色半仁","en":"Walnut kernels, light halves"},"hsCode":"0802320000",
             "declaredElements":"0|0|干|去壳|||","legalUnits":["035"],"netWeightKg":"1","origin":"CHN",
             "producer":{"code":"91000000MA0GRWER6P","name":"陇南山地核桃合作社"},"ciqCode":"0802320000999"}""";

    private Goods() {}

    public static String path(World world, String itemNo) {
        return "/v1/product-facts/" + itemNo + "?shopId=" + world.shop();
    }

    /** An item that is known from now on; its path. */
    public static String known(World world, String itemNo) {
        Http.done(world.ask("PUT", path(world, itemNo)).json(KERNELS));
        return path(world, itemNo);
    }

    /** Requests without a key, by operationId. */
    public static void ready(Map<String, Ask> asks) {
        World world = World.fresh();
        asks.put("listProductFacts", world.get("/v1/product-facts"));
        asks.put("getProductFact", world.get(known(world, "WAL-1")));
        asks.put("putProductFact", world.ask("PUT", path(world, "WAL-2")).json(KERNELS));
        asks.put("removeProductFact", world.ask("DELETE", known(world, "WAL-3")).with("If-Match", "\"0\""));
    }

    /** What the consumer says that it hears. It takes nothing here, so nobody works for it. */
    public static Map<Memory, List<String>> hearing() {
        EventHandlers handlers = new ProductEventsConsumer(null, null).handlers();
        return Map.of(Memory.PROJECTION, handlers.projections(), Memory.FACT_LOG, handlers.facts());
    }
}
