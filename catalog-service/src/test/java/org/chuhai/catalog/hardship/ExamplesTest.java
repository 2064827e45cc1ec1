package org.chuhai.catalog.hardship;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.function.Function;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.ExamplesOfTheContract;
import org.chuhai.testing.hardship.GoodRequests;
import org.chuhai.testing.hardship.Keyed;
import org.chuhai.testing.hardship.World;

/** The examples of this service are taken. */
@QuarkusTest
class ExamplesTest extends ExamplesOfTheContract {

    ExamplesTest() {
        super(new WalnutShop());
    }

    /** A shop that has the product of the examples, under the id that they name. */
    private static final class WalnutShop implements GoodRequests {

        @Override
        public Map<String, Ask> ready() {
            Map<String, Ask> asks = new EveryOperation().ready();
            World world = Shelf.opened();
            WalnutKernels.stored(world);
            asks.put("draftListing", Shelf.draft(world, "{}"));
            String listing = Shelf.drafted(world, Shelf.content(WalnutKernels.ID, WalnutKernels.SKU, "VNM"));
            asks.put("replaceListing", Shelf.replace(world, listing, 0, "{}"));
            return asks;
        }

        @Override
        public Map<String, Function<World, Keyed>> keyed() {
            return new EveryOperation().keyed();
        }
    }
}
