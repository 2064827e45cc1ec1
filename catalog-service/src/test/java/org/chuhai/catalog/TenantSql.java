package org.chuhai.catalog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.chuhai.testing.server.RawSql;

/**
 * Statements behind the service's back, as its own role in one tenant: for more rows than the API could make in a test, and
 * for what the database thinks of a query.
 *
 * @param shops as the policies read them: ids with commas between them, or {@code *}
 */
public record TenantSql(String tenant, String shops) {

    public static TenantSql of(Api api) {
        return new TenantSql(api.tenant(), "*");
    }

    public void execute(String... statements) {
        rows(statements);
    }

    /** The first column of what the last statement gives, if it gives rows. */
    public List<String> rows(String... statements) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = RawSql.asApp().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.tenant', '" + tenant + "', false), set_config('app.shops', '"
                    + shops + "', false)");
            boolean given = false;
            for (String one : statements) {
                given = statement.execute(one);
            }
            if (given) {
                ResultSet result = statement.getResultSet();
                while (result.next()) {
                    rows.add(result.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }
}
