package org.chuhai.order.hardship;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.ExamplesOfTheContract;
import org.chuhai.testing.hardship.GoodRequests;
import org.chuhai.testing.hardship.Keyed;
import org.chuhai.testing.hardship.World;
import org.jspecify.annotations.Nullable;

/** The examples of this service are taken. */
@QuarkusTest
class ExamplesTest extends ExamplesOfTheContract {

    private static final String DISPATCH = "confirmDispatch";

    private static final Walnuts WALNUTS = new Walnuts();

    ExamplesTest() {
        super(WALNUTS);
    }

    /** Each example ships goods of an order of its own. */
    @Override
    protected String pathFor(String operation, String path, JsonNode example) {
        return operation.equals(DISPATCH) ? WALNUTS.anotherOrder() : path;
    }

    /** A shop in which the waybill and the listing of the examples are known. */
    private static final class Walnuts implements GoodRequests {

        private @Nullable World shop;

        @Override
        public Map<String, Ask> ready() {
            Map<String, Ask> asks = new EveryOperation().ready();
            World fresh = World.fresh();
            shop = fresh;
            Parcels.told(fresh, Parcels.WALNUTS);
            Offers.told(fresh, Offers.WALNUTS);
            asks.put("draftOrder", Sales.draft(fresh, Sales.content("WN-1")).key("examples"));
            asks.put(DISPATCH, fresh.post("").with("If-Match", "\"1\"").json("{}"));
            return asks;
        }

        @Override
        public Map<String, Function<World, Keyed>> keyed() {
            return new EveryOperation().keyed();
        }

        String anotherOrder() {
            if (shop == null) {
                throw new IllegalStateException("ask for the good requests first");
            }
            return Sales.confirmed(shop, "WN-" + UUID.randomUUID()) + "/dispatches";
        }
    }
}
