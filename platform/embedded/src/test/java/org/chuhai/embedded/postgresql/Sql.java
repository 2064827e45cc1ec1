package org.chuhai.embedded.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** One statement on a connection of its own. */
record Sql(PostgresqlServer server, Credentials user) {

    static final String DATABASE = "trade";

    void execute(String statement) throws SQLException {
        try (Connection connection = server.connect(DATABASE, user);
                Statement prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    String text(String query) throws SQLException {
        try (Connection connection = server.connect(DATABASE, user);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
