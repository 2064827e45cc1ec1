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
    private static final int PRODUCTS = 30;
    private static final int LISTINGS = 20;
    private static final int MORE_FORMS = 20;
    private static final int CERTIFICATES = 20;

    @Override
    protected Map<String, List<String>> populated(World world) {
        List<String> shops = new ArrayList<>(List.of(id(Shopkeeping.opened(world))));
        for (int i = 1; i < SHOPS; i++) {
            shops.add(id(Shopkeeping.beside(world)));
        }
        List<String> products = new ArrayList<>();
        for (int i = 0; i < PRODUCTS; i++) {
            products.add(id(Goods.created(world, Goods.inForms("FUZZ-" + i, i % 3 == 0 ? MORE_FORMS : 2))));
        }
        List<String> certificates = new ArrayList<>();
        for (int i = 0; i < CERTIFICATES; i++) {
            certificates.add(id(Papers.submitted(world, Papers.paper("FUZZ-" + i))));
        }
        List<String> listings = new ArrayList<>();
        for (int i = 0; i < LISTINGS; i++) {
            String content = Shelf.content(products.get(i), "FUZZ-" + i + "-0", "VNM");
            listings.add(id(i % 3 == 0 ? Shelf.published(world, content) : Shelf.drafted(world, content)));
        }
        return Map.of(
                "shops", shops,
                "products", products,
                "certificates", certificates,
                "listings", listings,
                "marketplaces", List.of("alibaba", "amazon"));
    }

    private static String id(String path) {
        return path.replaceFirst(".*/", "");
    }
}
