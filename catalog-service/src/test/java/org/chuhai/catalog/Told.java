package org.chuhai.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chuhai.testing.server.RawSql;

/**
 * What others are told of an aggregate, as the outbox has it.
 *
 * @param fact the word before the version in the type: {@code opened} of {@code org.chuhai.catalog.shop.opened.v1}
 */
public record Told(String topic, String fact, String shopId, JsonNode data) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** In the order of their numbers; the location ends with the aggregate's id. */
    public static List<Told> of(String location) {
        List<Told> told = new ArrayList<>();
        try (Connection connection = RawSql.asRelay().connect();
                PreparedStatement query = connection.prepareStatement("select topic, type, shop_id::text, payload"
                        + " from outbox where aggregate_id = ? order by tenant_id, topic, event_no")) {
            query.setObject(1, UUID.fromString(location.replaceFirst(".*/", "")));
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                told.add(new Told(
                        rows.getString(1),
                        rows.getString(2).replaceFirst(".*\\.([a-z-]+)\\.v[0-9]+$", "$1"),
                        rows.getString(3),
                        JSON.readTree(rows.getString(4))));
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return told;
    }
}
