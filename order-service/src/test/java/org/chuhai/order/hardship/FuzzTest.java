package org.chuhai.order.hardship;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuhai.testing.hardship.FuzzedContract;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.World;

/** Requests made at random for every operation of this service. */
@QuarkusTest
class FuzzTest extends FuzzedContract {

    private static final int ORDERS = 30;

    /** The most that an order has, so that many a number made at random is that of a line. */
    private static final int LINES = 100;

    @Override
    protected Map<String, List<String>> populated(World world) {
        List<String> orders = new ArrayList<>();
        for (int i = 0; i < ORDERS; i++) {
            String path = Sales.filed(world, Sales.content("FUZZ-" + i, i % 3 == 0 ? LINES : 2));
            if (i % 5 == 0) {
                Http.done(Sales.confirmation(world, path));
            }
            orders.add(path.replaceFirst(".*/", ""));
        }
        return Map.of("orders", orders, "shops", List.of(world.shop().toString()));
    }
}
