package org.chuhai.logistics.wall;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;
import org.chuhai.testing.wall.Reference;
import org.chuhai.testing.wall.Registry.Sharing;

/** The lists of this service. */
final class Lists {

    private static final String FIRMS = "/v1/parties";
    private static final String CASES = "/v1/cases";

    private Lists() {}

    static Map<String, Sharing> all() {
        return Map.ofEntries(
                entry(FIRMS, Sharing.ALL_SHOPS_OF_THE_TENANT),
                entry("/v1/reconciliation-profiles", Sharing.ALL_SHOPS_OF_THE_TENANT),
                entry("/v1/reconciliation-batches", Sharing.THE_SHOP_ALONE),
                entry(CASES, Sharing.THE_SHOP_ALONE),
                entry("/v1/shipments", Sharing.THE_SHOP_ALONE),
                entry("/v1/product-facts", Sharing.THE_SHOP_ALONE),
                entry("/v1/documents/orders", Sharing.THE_SHOP_ALONE),
                entry("/v1/documents/waybills", Sharing.THE_SHOP_ALONE),
                entry("/v1/documents/declarations", Sharing.THE_SHOP_ALONE),
                entry("/v1/declarations", Sharing.THE_SHOP_ALONE),
                entry("/v1/customs-transmissions", Sharing.THE_SHOP_ALONE),
                entry("/v1/customs-receipts", Sharing.THE_SHOP_ALONE),
                entry("/v1/customs-accounts", Sharing.THE_SHOP_ALONE));
    }

    /** Tried with cursors of another list too. */
    static Reference<Rows> cursor(Function<Rows, String> list) {
        return Reference.cursor(list, rows -> list.apply(rows).startsWith(FIRMS) ? CASES : FIRMS);
    }
}
