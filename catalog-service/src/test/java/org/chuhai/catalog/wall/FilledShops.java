package org.chuhai.catalog.wall;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.chuhai.catalog.hardship.Goods;
import org.chuhai.catalog.hardship.Papers;
import org.chuhai.catalog.hardship.Shelf;
import org.chuhai.catalog.hardship.Shopkeeping;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.World;
import org.chuhai.testing.wall.Filling;
import org.chuhai.testing.wall.Tenant;

/** Shops that are filled through the API. */
final class FilledShops implements Filling<Rows> {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    @Override
    public Rows newTenant() {
        return filled(Tenant.fresh());
    }

    /** Nothing is counted here: every name is an id. */
    @Override
    public Rows newTenantWithMore() {
        return newTenant();
    }

    @Override
    public Rows shopBeside(Rows shop) {
        return filled(shop.api());
    }

    private static Rows filled(Tenant tenant) {
        World world = World.of(tenant.tenant(), UUID.randomUUID());
        Shopkeeping.opened(world);
        // A list has a second page.
        Shopkeeping.beside(world);
        String sku = "WALL-" + SERIAL.incrementAndGet();
        String product = Goods.created(world, Goods.plain(sku));
        Goods.created(world, Goods.plain(sku + "-MORE"));
        String certificate = Papers.submitted(
                world, Papers.paper("EU_ORGANIC", sku, "[\"" + id(product) + "\"]", "2026-01-01", "2026-12-31"));
        Papers.submitted(world, Papers.paper(sku + "-MORE"));
        String listing = Shelf.drafted(world, Shelf.content(id(product), sku, "VNM"));
        Shelf.drafted(world, Shelf.content(id(product), sku, "THA"));
        String gone = Shelf.drafted(world, Shelf.content(id(product), sku, "LAO"));
        Http.done(world.ask("DELETE", gone).with("If-Match", "\"0\""));
        return new Rows(tenant, world.shop(), id(product), sku, id(certificate), sku, id(listing), id(gone));
    }

    private static String id(String path) {
        return path.replaceFirst(".*/", "");
    }
}
