package org.chuhai.logistics.hardship;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chuhai.testing.server.RawSql;

/** How many rows a tenant has in each table: a request that has no effect leaves it as it is. */
final class Footprint {

    private Footprint() {}

    static SortedMap<String, Long> of(String tenant) throws SQLException {
        return of(RawSql.asApp(), tenant);
    }

    static SortedMap<String, Long> of(RawSql app, String tenant) throws SQLException {
        SortedMap<String, Long> rows = new TreeMap<>();
        try (Connection connection = app.connect()) {
            try (PreparedStatement caller = connection.prepareStatement(
                    "select set_config('app.tenant', ?, false), set_config('app.shops', '*', false)")) {
                caller.setString(1, tenant);
                caller.execute();
            }
            for (String table : tables(connection)) {
                try (PreparedStatement count = connection.prepareStatement("select count(*) from " + table);
                        ResultSet found = count.executeQuery()) {
                    found.next();
                    rows.put(table, found.getLong(1));
                }
            }
        }
        return rows;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                        select table_name from information_schema.columns
                        where table_schema = 'public' and column_name = 'tenant_id'""");
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }
}
