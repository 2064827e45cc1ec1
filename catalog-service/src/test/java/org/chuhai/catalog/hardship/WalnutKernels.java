package org.chuhai.catalog.hardship;

import org.chuhai.catalog.TenantSql;
import org.chuhai.testing.hardship.World;

/** The product that the contract's examples name by its id. The service gives ids itself, so it is written behind its back. */
final class WalnutKernels {

    static final String ID = "019bb0aa-2a00-7c11-8a52-3f0a3d0f6a01";
    static final String SKU = "WAL-KERNEL-LH";

    private WalnutKernels() {}

    /** In the shop of the world; of all tenants only one can have it. */
    static void stored(World world) {
        new TenantSql(world.tenant(), "*")
                .execute("""
                insert into product (id, shop_id, version, state, name_zh, plain_name_zh, hs_code, origin, legal_units, sales_unit,
                  lot_traceable, attributes, options, created_at, updated_at)
                values ('%s', '%s', 0, 'ACTIVE', '核桃仁', '核桃仁', '0802320000', 'CHN', '["035"]', '035', true, '{}', '[]', now(),
                  now())""".formatted(ID, world.shop()), """
                insert into product_variant (shop_id, product_id, position, sku, options, net_weight_kg, gross_weight_kg)
                values ('%s', '%s', 0, '%s', '{}', 25, 25.5)""".formatted(world.shop(), ID, SKU));
    }
}
