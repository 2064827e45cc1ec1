package org.chuhai.testing.rows;

import java.sql.Connection;
import java.sql.SQLException;
import org.chuhai.testing.server.RawSql;
import org.jspecify.annotations.Nullable;

/**
 * One connection of the service's own role for all who only look: to connect takes longer than to look. It sees nothing
 * until it is told for whom ({@link TenantTables#see}), and a new one is made when the server was away.
 */
public final class KeptConnection {

    private static final int SECONDS_TO_ANSWER = 1;

    private static @Nullable Connection kept;

    private KeptConnection() {}

    /** What somebody looks for. */
    @FunctionalInterface
    public interface Look<T> {

        T through(Connection connection) throws SQLException;
    }

    /** One after the other. */
    public static synchronized <T> T look(Look<T> look) throws SQLException {
        Connection connection = kept;
        if (connection == null || !connection.isValid(SECONDS_TO_ANSWER)) {
            if (connection != null) {
                connection.close();
            }
            connection = RawSql.asApp().connect();
            kept = connection;
        }
        return look.through(connection);
    }
}
