package org.chuhai.testing.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.chuhai.embedded.postgresql.Credentials;
import org.chuhai.embedded.postgresql.PostgresqlServer;
import org.jspecify.annotations.Nullable;

/** SQL behind the service's back, on a connection of its own that knows no tenant until the test sets one. */
public record RawSql(PostgresqlServer server, String database, Credentials user) {

    public static RawSql asApp() {
        PostgresqlServer server = SuiteServers.postgresql();
        return new RawSql(server, SuiteServers.database(), server.app());
    }

    public static RawSql asOwner() {
        PostgresqlServer server = SuiteServers.postgresql();
        return new RawSql(server, SuiteServers.database(), server.owner());
    }

    public static RawSql asRelay() {
        PostgresqlServer server = SuiteServers.postgresql();
        return new RawSql(server, SuiteServers.database(), server.relay());
    }

    /** To be closed by the caller. */
    public Connection connect() throws SQLException {
        return server.connect(database, user);
    }

    public void execute(String statement, Object... values) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement prepared = prepared(connection, statement, values)) {
            prepared.execute();
        }
    }

    /** The first column of the only row, as text; anything but one row is an error. */
    public @Nullable String text(String query, Object... values) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement prepared = prepared(connection, query, values);
                ResultSet rows = prepared.executeQuery()) {
            if (!rows.next()) {
                throw new SQLException("no row: " + query);
            }
            String text = rows.getString(1);
            if (rows.next()) {
                throw new SQLException("more than one row: " + query);
            }
            return text;
        }
    }

    private static PreparedStatement prepared(Connection connection, String statement, Object... values)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int index = 0; index < values.length; index++) {
            prepared.setObject(index + 1, values[index]);
        }
        return prepared;
    }
}
