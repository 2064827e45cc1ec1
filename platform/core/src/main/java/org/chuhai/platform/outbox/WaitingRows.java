package org.chuhai.platform.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The facts that wait, as the relay reads and marks them. */
final class WaitingRows {

    private final Connection connection;

    WaitingRows(Connection connection) {
        this.connection = connection;
    }

    /**
     * The first ones of each of these shards, by shard. Ids are given before commits, so "after the last one" would miss some.
     * Each shard is read by the index in its order, however much waits.
     */
    Map<Integer, List<OutboxRow>> first(Set<Integer> shards, int mostOfEach) throws SQLException {
        String sql = "select first.* from unnest(?) as own (shard) cross join lateral (select " + OutboxRow.COLUMNS
                + " from outbox where published_at is null and shard = own.shard order by id limit ?) first";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("int2", shards.toArray()));
            statement.setInt(2, mostOfEach);
            Map<Integer, List<OutboxRow>> rows = new TreeMap<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    OutboxRow row = OutboxRow.of(found);
                    rows.computeIfAbsent(Shards.of(row.aggregate()), shard -> new ArrayList<>())
                            .add(row);
                }
            }
            return rows;
        }
    }

    /** Kafka has them. */
    void published(Collection<OutboxRow> rows, Instant at) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement =
                connection.prepareStatement("update outbox set published_at = ? where id = any (?)")) {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "int8", rows.stream().map(OutboxRow::id).toArray()));
            statement.executeUpdate();
        }
    }
}
