package org.chuhai.platform.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The parts of the outbox that this process sends: each belongs to one relay at a time, because only one session of the
 * database holds its advisory lock. A process that dies, or loses the database, loses them with its session.
 */
final class Shards {

    /** As the table's check says; a change moves aggregates to other shards while facts of theirs wait. */
    private static final int COUNT = 8;

    /** Advisory locks have two numbers; the first one says what they are about. */
    private static final int ABOUT_THE_OUTBOX = 0x43485542;

    private final Connection connection;
    private final Set<Integer> own = new TreeSet<>();

    Shards(Connection connection) {
        this.connection = connection;
    }

    static int of(UUID aggregate) {
        return Math.floorMod(aggregate.hashCode(), COUNT);
    }

    /** Those that are held now. */
    Set<Integer> own() {
        return own;
    }

    /** Takes whatever nobody else holds. */
    void take() throws SQLException {
        for (int shard = 0; shard < COUNT; shard++) {
            if (!own.contains(shard) && tryLock(shard)) {
                own.add(shard);
            }
        }
    }

    boolean isComplete() {
        return own.size() == COUNT;
    }

    /** The connection goes back to its pool: another session must be able to take them. */
    void giveBack() throws SQLException {
        own.clear();
        try (PreparedStatement statement = connection.prepareStatement("select pg_advisory_unlock_all()")) {
            statement.execute();
        }
    }

    private boolean tryLock(int shard) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_try_advisory_lock(?, ?)")) {
            statement.setInt(1, ABOUT_THE_OUTBOX);
            statement.setInt(2, shard);
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }
}
