package org.chuhai.logistics.wall;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.chuhai.testing.server.RawSql;

/** Every row of a tenant, or of one shop of it, as the database has it. */
final class Snapshot {

    private static final String OF_SHOPS = " and exists (select from information_schema.columns s where"
            + " s.table_name = c.table_name and s.column_name = 'shop_id' and s.is_nullable = 'NO')";

    private Snapshot() {}

    static Map<String, String> ofTenant(String tenant) {
        return rows(tenant, "*", "");
    }

    /** Without what all shops of the tenant share. */
    static Map<String, String> ofShop(String tenant, UUID shop) {
        return rows(tenant, shop.toString(), OF_SHOPS);
    }

    /** The rows of each table in one text. */
    private static Map<String, String> rows(String tenant, String shops, String condition) {
        Map<String, String> rows = new TreeMap<>();
        try (Connection connection = RawSql.asApp().connect()) {
            see(connection, tenant, shops);
            for (String table : tables(connection, condition)) {
                rows.put(
                        table,
                        text(
                                connection,
                                "select coalesce(string_agg(r::text, E'\\n' order by r::text), '') from " + table
                                        + " r"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    static void see(Connection connection, String tenant, String shops) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select set_config('app.tenant', ?, false), set_config('app.shops', ?, false)")) {
            statement.setString(1, tenant);
            statement.setString(2, shops);
            statement.execute();
        }
    }

    /** The tables that carry a tenant. */
    static List<String> tables(Connection connection) throws SQLException {
        return tables(connection, "");
    }

    private static List<String> tables(Connection connection, String condition) throws SQLException {
        String tables = text(
                connection,
                "select string_agg(c.table_name, ',' order by c.table_name)"
                        + " from information_schema.columns c where c.table_schema = 'public' and c.column_name = 'tenant_id'"
                        + condition);
        return List.of(tables.split(",", -1));
    }

    static String text(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
