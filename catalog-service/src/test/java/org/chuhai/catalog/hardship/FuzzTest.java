package org.chuhai.catalog.hardship;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuhai.testing.hardship.FuzzedContract;
import org.chuhai.testing.hardship.World;

/** Requests made at random for every operation of this service. */
@QuarkusTest
class FuzzTest extends FuzzedContract {

    private static final int SHOPS = 10;

    @Override
    protected Map<String, List<String>> populated(World world) {
        List<String> shops = new ArrayList<>(List.of(id(Shopkeeping.opened(world))));
        for (int i = 1; i < SHOPS; i++) {
            shops.add(id(Shopkeeping.beside(world)));
        }
        return Map.of("shops", shops);
    }

    private static String id(String path) {
        return path.replaceFirst(".*/", "");
    }
}
