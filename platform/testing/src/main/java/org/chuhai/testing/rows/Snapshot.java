package org.chuhai.testing.rows;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every row of a tenant, or of one shop of it, as the database has it: the rows of each table in one text. */
public final class Snapshot {

    /** The relay marks what it has sent at any time, whoever's it is. */
    private static final String ROW = "(to_jsonb(r) - 'published_at')::text";

    private static final String ROWS = "coalesce(string_agg(" + ROW + ", E'\\n' order by " + ROW + "), '')";

    private Snapshot() {}

    public static Map<String, String> ofTenant(String tenant) {
        return look(tenant, "*", TenantTables::all);
    }

    /** Without what all shops of the tenant share. */
    public static Map<String, String> ofShop(String tenant, UUID shop) {
        return look(tenant, shop.toString(), TenantTables::ofShops);
    }

    private static Map<String, String> look(String tenant, String shops, KeptConnection.Look<List<String>> tables) {
        try {
            return KeptConnection.look(connection -> {
                TenantTables.see(connection, tenant, shops);
                return TenantTables.each(connection, tables.through(connection), ROWS);
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
