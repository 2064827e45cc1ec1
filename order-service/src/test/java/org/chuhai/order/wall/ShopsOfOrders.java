package org.chuhai.order.wall;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.chuhai.order.hardship.Offers;
import org.chuhai.order.hardship.Parcels;
import org.chuhai.order.hardship.Sales;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.World;
import org.chuhai.testing.wall.Filling;
import org.chuhai.testing.wall.Tenant;

/** Shops that are filled through the API. */
final class ShopsOfOrders implements Filling<Rows> {

    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final int LINES = 2;
    private static final int MORE_LINES = 4;

    @Override
    public Rows newTenant() {
        return filled(Tenant.fresh(), LINES);
    }

    @Override
    public Rows newTenantWithMore() {
        return filled(Tenant.fresh(), MORE_LINES);
    }

    @Override
    public Rows shopBeside(Rows shop) {
        return filled(shop.api(), MORE_LINES);
    }

    private static Rows filled(Tenant tenant, int lines) {
        World world = World.of(tenant.tenant(), UUID.randomUUID());
        String orderNo = "WALL-" + SERIAL.incrementAndGet();
        String order = Sales.filed(world, Sales.content(orderNo, lines));
        Http.done(Sales.moved(world, order, "Astana"));
        // What is confirmed is told to others, so that the outbox has a row too.
        String sold = Sales.confirmed(world, orderNo + "-CONFIRMED");
        String left = Parcels.left(world, sold, 1, orderNo + "-WB-1");
        Parcels.left(world, sold, 2, orderNo + "-WB-2");
        Parcels.told(world, orderNo + "-WB-3");
        Offers.told(world, UUID.randomUUID());
        String gone = Sales.drafted(world, orderNo + "-GONE");
        Http.done(world.ask("DELETE", gone).with("If-Match", "\"0\""));
        return new Rows(
                tenant,
                world.shop(),
                id(order),
                id(gone),
                orderNo,
                Integer.toString(lines),
                id(sold),
                id(left),
                orderNo + "-WB-3");
    }

    private static String id(String path) {
        return path.replaceFirst(".*/", "");
    }
}
