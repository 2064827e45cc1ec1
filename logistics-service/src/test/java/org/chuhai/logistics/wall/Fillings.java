package org.chuhai.logistics.wall;

import org.chuhai.testing.wall.Filling;

/** Shops that are filled through the API. */
final class Fillings implements Filling<Rows> {

    @Override
    public Rows newTenant() {
        return ShopOfRows.newTenant();
    }

    @Override
    public Rows newTenantWithMore() {
        return ShopOfRows.newTenantWithMore();
    }

    @Override
    public Rows shopBeside(Rows rows) {
        return ShopOfRows.shopBeside(rows);
    }
}
