package org.chuhai.logistics.tracking;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.shipment.Desk;
import org.chuhai.testing.server.RawSql;

/** Somebody who records what was seen of the shipments of a shop, and reads it again. */
record Tracker(Api api, UUID shop) {

    Response record(String shipment, String event) {
        return Api.command(api.operator(shop), event).post(shipment + "/tracking-events");
    }

    Response history(String shipment) {
        return api.manager().get(shipment + "/tracking-events");
    }

    Response milestones(String shipment) {
        return api.manager().get(shipment + "/milestones");
    }

    String state(String shipment) {
        return api.manager().get(shipment).path("state");
    }

    /** Action, state before and state after of each row in the audit table. */
    List<String> audited(String shipment) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = asTenant();
                var query = connection.prepareStatement(
                        "select action, from_state, to_state from audit where aggregate_id = ?::uuid order by id")) {
            query.setString(1, Desk.id(shipment));
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(found.getString(1) + " " + found.getString(2) + " " + found.getString(3));
                }
            }
        }
        return rows;
    }

    /** A connection that sees what the tenant sees; the caller closes it. */
    Connection asTenant() throws SQLException {
        Connection connection = RawSql.asApp().connect();
        try (var settings = connection.prepareStatement(
                "select set_config('app.tenant', ?, false), set_config('app.shops', '*', false)")) {
            settings.setString(1, api.tenant());
            settings.execute();
        }
        return connection;
    }

    static String event(String id, String status, String at) {
        return "{\"status\":\"%s\",\"occurredAt\":\"%s\",\"source\":\"carrier\",\"sourceEventId\":\"%s\"}"
                .formatted(status, at, id);
    }

    static String retraction(String id, String retracts) {
        return "{\"retracts\":\"%s\",\"occurredAt\":\"2026-03-20T08:00:00Z\",\"source\":\"carrier\",\"sourceEventId\":\"%s\"}"
                .formatted(retracts, id);
    }
}
