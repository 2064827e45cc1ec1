package org.chuhai.logistics.batch;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sees which batches have something to be done, whoever's they are: as the relay, whom the wall shows that and no more. */
@Singleton
class BatchLookout {

    private static final int MOST = 1_000;
    private static final String OF = "select tenant_id, shop_id, id from reconciliation_batch where ";

    private final AgroalDataSource relay;
    private final Clock clock;

    BatchLookout(@DataSource("relay") AgroalDataSource relay, Clock clock) {
        this.relay = relay;
        this.clock = clock;
    }

    /** Those with parts that nobody has ended. */
    List<WaitingBatch> running() throws SQLException {
        return found(OF + "state = 'RUNNING' and parts_done < parts order by id limit " + MOST, null);
    }

    /** Uploads of which nothing has been heard since. */
    List<WaitingBatch> silentSince(Instant since) throws SQLException {
        return found(OF + "state = 'RECEIVING' and heard_at < ? limit " + MOST, since);
    }

    /** Those that were kept long enough. */
    List<WaitingBatch> due() throws SQLException {
        return found(
                OF + "litter <> 'ALL' and state not in ('RECEIVING', 'RUNNING') and expires_at <= ? limit " + MOST,
                clock.instant());
    }

    /** Those of which something is to be removed. In no order: one that fails again and again keeps no other waiting. */
    List<WaitingBatch> littered() throws SQLException {
        return found(OF + "litter <> 'NONE' order by random() limit " + MOST, null);
    }

    /** What a tenant has, of all its shops: an operator sees its own alone. */
    record Holding(long unfinished, long bytes) {}

    /** What was abandoned counts until it is removed. */
    Holding holding(String tenant) throws SQLException {
        try (Connection connection = relay.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select count(*) filter (where state in ('RECEIVING', 'RUNNING')), coalesce(sum(bytes_received), 0)
                        from reconciliation_batch
                        where tenant_id = ? and litter <> 'ALL' and (state <> 'ABANDONED' or litter <> 'NONE')""")) {
            statement.setString(1, tenant);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return new Holding(rows.getLong(1), rows.getLong(2));
            }
        }
    }

    /** Parts that nobody has ended, of all tenants. */
    long waitingParts() throws SQLException {
        try (Connection connection = relay.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select coalesce(sum(parts - parts_done), 0) from reconciliation_batch where state = 'RUNNING'");
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private List<WaitingBatch> found(String query, @Nullable Instant at) throws SQLException {
        List<WaitingBatch> found = new ArrayList<>();
        try (Connection connection = relay.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            if (at != null) {
                statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new WaitingBatch(
                            rows.getString(1), rows.getObject(2, UUID.class), rows.getObject(3, UUID.class)));
                }
            }
        }
        return found;
    }
}
