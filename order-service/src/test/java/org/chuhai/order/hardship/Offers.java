package org.chuhai.order.hardship;

import java.util.UUID;
import org.chuhai.order.TenantSql;
import org.chuhai.testing.hardship.World;

/** Listings that the catalog has told of, written straight into the database. */
public final class Offers {

    /** The listing of the contract's examples. */
    static final UUID WALNUTS = UUID.fromString("019bc000-0000-7000-8000-00000000000c");

    private Offers() {}

    /** A published listing of walnut kernels is known in the shop of the world. */
    public static void told(World world, UUID listing) {
        String keys = "'" + world.shop() + "', '" + listing + "'";
        new TenantSql(world.tenant(), "*")
                .execute(
                        "insert into listing (shop_id, id, published, told_at) values (" + keys + ", true, now())",
                        "insert into listing_goods (shop_id, listing_id, position, sku, name, hs_code, unit, price, currency)"
                                + " values (" + keys
                                + ", 0, 'WAL-KERNEL-LH', '干核桃仁 浅色半仁', '0802320000', '035', 6.80, 'USD')");
    }
}
