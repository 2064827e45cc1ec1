package org.chuhai.embedded.postgresql;

import static org.chuhai.embedded.postgresql.DataFolder.APP;
import static org.chuhai.embedded.postgresql.DataFolder.OWNER;
import static org.chuhai.embedded.postgresql.DataFolder.RELAY;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Roles, databases and who may do what, set at every start: running it again changes nothing. Owner owns the databases,
 * and by that their schema public; app and relay may connect and see the schema, all else is granted by migrations.
 */
record DatabaseSetup(PostgresqlServer server) {

    private static final String ADMINISTRATION = "postgres";

    void run(List<String> databases) throws SQLException {
        try (Connection connection = connect(ADMINISTRATION);
                Statement statement = connection.createStatement()) {
            makeRole(statement, server.owner());
            makeRole(statement, server.app());
            makeRole(statement, server.relay());
            statement.execute("REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC");
            for (String database : databases) {
                if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
                    statement.execute("CREATE DATABASE \"%s\" OWNER %s".formatted(database, OWNER));
                }
                statement.execute("REVOKE ALL ON DATABASE \"%s\" FROM PUBLIC".formatted(database));
                statement.execute("GRANT CONNECT ON DATABASE \"%s\" TO %s, %s".formatted(database, APP, RELAY));
            }
        }
        for (String database : databases) {
            try (Connection connection = connect(database);
                    Statement statement = connection.createStatement()) {
                statement.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
                statement.execute("GRANT USAGE ON SCHEMA public TO %s, %s".formatted(APP, RELAY));
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        return server.connect(database, server.superuser());
    }

    /** The password is set each time, so that the file of passwords is always right. */
    private static void makeRole(Statement statement, Credentials role) throws SQLException {
        if (!exists(statement.getConnection(), "SELECT 1 FROM pg_roles WHERE rolname = ?", role.user())) {
            statement.execute("CREATE ROLE " + role.user());
        }
        statement.execute("ALTER ROLE " + role.user()
                + " LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD '" + role.password()
                + "'");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }
}
