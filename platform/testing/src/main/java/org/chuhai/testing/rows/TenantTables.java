package org.chuhai.testing.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables that carry a tenant, as the catalogue knows them: whoever adds one does not have to say so anywhere. */
public final class TenantTables {

    /** Of pg_attribute: the views of information_schema take ten times as long. */
    private static final String TABLES = "select t.relname from pg_class t"
            + " join pg_attribute a on a.attrelid = t.oid and a.attname = 'tenant_id' and not a.attisdropped"
            + " where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p')";

    private static final String OF_SHOPS = " and exists (select from pg_attribute s where s.attrelid = t.oid"
            + " and s.attname = 'shop_id' and s.attnotnull)";

    private TenantTables() {}

    public static List<String> all(Connection connection) throws SQLException {
        return listed(connection, TABLES + " order by 1");
    }

    /** Those whose every row belongs to a shop. */
    public static List<String> ofShops(Connection connection) throws SQLException {
        return listed(connection, TABLES + OF_SHOPS + " order by 1");
    }

    /**
     * What an aggregate of each table's rows gives, in one round trip.
     *
     * @param aggregate in SQL, where {@code r} is a row
     */
    public static SortedMap<String, String> each(Connection connection, List<String> tables, String aggregate)
            throws SQLException {
        SortedMap<String, String> each = new TreeMap<>();
        if (tables.isEmpty()) {
            return each;
        }
        List<String> selects = tables.stream()
                .map(table -> "select '" + table + "', (" + aggregate + ")::text from " + table + " r")
                .toList();
        try (PreparedStatement statement = connection.prepareStatement(String.join(" union all ", selects));
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                each.put(rows.getString(1), rows.getString(2));
            }
        }
        return each;
    }

    /** From here on the connection works for the tenant; shops as the policies read them. */
    public static void see(Connection connection, String tenant, String shops) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select set_config('app.tenant', ?, false), set_config('app.shops', ?, false)")) {
            statement.setString(1, tenant);
            statement.setString(2, shops);
            statement.execute();
        }
    }

    private static List<String> listed(Connection connection, String query) throws SQLException {
        List<String> listed = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                listed.add(rows.getString(1));
            }
        }
        return listed;
    }
}
