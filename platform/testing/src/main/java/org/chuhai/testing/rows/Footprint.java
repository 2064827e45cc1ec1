package org.chuhai.testing.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chuhai.testing.server.RawSql;

/** How many rows a tenant has in each table: a request that has no effect leaves it as it is. */
public final class Footprint {

    private Footprint() {}

    public static SortedMap<String, Long> of(String tenant) throws SQLException {
        return KeptConnection.look(connection -> rows(connection, tenant));
    }

    public static SortedMap<String, Long> of(RawSql app, String tenant) throws SQLException {
        try (Connection connection = app.connect()) {
            return rows(connection, tenant);
        }
    }

    private static SortedMap<String, Long> rows(Connection connection, String tenant) throws SQLException {
        SortedMap<String, Long> rows = new TreeMap<>();
        TenantTables.see(connection, tenant, "*");
        TenantTables.each(connection, TenantTables.all(connection), "count(*)")
                .forEach((table, count) -> rows.put(table, Long.parseLong(count)));
        return rows;
    }
}
