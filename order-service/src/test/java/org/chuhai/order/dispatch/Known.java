package org.chuhai.order.dispatch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.chuhai.testing.server.RawSql;

/**
 * What a tenant knows of its waybills and shipments: the effect of the facts, and the memory of them.
 *
 * @param fewestPackages of any waybill
 * @param oldestOfWaybills the oldest of the newest facts, by number; the same of shipments
 * @param milestones entries in the timelines
 * @param remembered facts of the fact log
 */
record Known(
        int waybills,
        int fewestPackages,
        int mostPackages,
        int oldestOfWaybills,
        int shipments,
        int oldestOfShipments,
        int newestOfShipments,
        int milestones,
        int remembered) {

    static Known of(RawSql app, String tenant) throws SQLException {
        try (Connection connection = app.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.tenant', '" + tenant + "', false),"
                    + " set_config('app.shops', '*', false)");
            try (ResultSet row = statement.executeQuery("""
                    select (select count(*) from waybill), (select min(packages) from waybill),
                      (select max(packages) from waybill),
                      (select min(event_no) from inbox_newest where consumer = 'waybills'),
                      (select count(*) from carriage), (select min(event_no) from carriage),
                      (select max(event_no) from carriage),
                      (select count(*) from sales_order_timeline where milestone is not null),
                      (select count(*) from inbox)""")) {
                row.next();
                return new Known(
                        row.getInt(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getInt(8),
                        row.getInt(9));
            }
        }
    }
}
