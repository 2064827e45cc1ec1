package org.chuhai.logistics.events;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.chuhai.testing.server.RawSql;

/** What a tenant has of the orders that were told: the effect of their facts, and the memory of them. */
record FiledOrders(long count, long fewestRevisions, long mostRevisions, long oldestFact, long newestFact) {

    /** All of them have taken so many facts, each once. */
    static FiledOrders each(int count, int facts) {
        return new FiledOrders(count, facts, facts, facts, facts);
    }

    static FiledOrders of(RawSql app, String tenant) throws SQLException {
        try (Connection connection = app.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.tenant', '" + tenant + "', false),"
                    + " set_config('app.shops', '*', false)");
            try (ResultSet row = statement.executeQuery("""
                    select count(*), min(revision), max(revision), (select min(event_no) from inbox_newest),
                      (select max(event_no) from inbox_newest)
                    from customs_document where kind = 'ORDER'""")) {
                row.next();
                return new FiledOrders(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
            }
        }
    }
}
