package org.chuhai.testing.wall;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.chuhai.testing.server.RawSql;

/** What the database says of its tables, policies and rights, which is the same for everybody who asks. */
final class Catalogue {

    private Catalogue() {}

    /** The first column of every row. */
    static List<String> listed(String query) throws SQLException {
        List<String> listed = new ArrayList<>();
        try (Connection connection = RawSql.asOwner().connect();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                listed.add(rows.getString(1));
            }
        }
        return listed;
    }

    /** The first column of the first row, for whoever the connection works for. */
    static String text(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
