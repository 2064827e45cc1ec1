package org.chuhai.testing.hardship;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.chuhai.testing.server.RawSql;
import org.jspecify.annotations.Nullable;

/** Looks again and again at who holds the shards of the outbox, while everything else is killed. */
public final class RelayWatch implements AutoCloseable {

    /** The first number of the relay's advisory locks; the second is the shard. */
    private static final int ABOUT_THE_OUTBOX = 0x43485542;

    /** How many there are. */
    public static final int SHARDS = 8;

    private static final long BETWEEN_LOOKS_NANOS = 50_000_000;

    private final RawSql sql;
    private final Thread thread;
    private final List<Map<Integer, List<String>>> shared = new ArrayList<>();
    private volatile boolean ended;
    private @Nullable Connection connection;
    private int looks;
    private int complete;

    private RelayWatch(RawSql sql) {
        this.sql = sql;
        this.thread = Thread.ofPlatform().name("relay-watch").unstarted(this::watch);
    }

    public static RelayWatch begin(OwnServers servers) {
        RelayWatch watch = new RelayWatch(servers.sql(servers.postgresql().relay()));
        watch.thread.start();
        return watch;
    }

    /**
     * What was seen.
     *
     * @param looks that the database answered
     * @param complete those that found a relay for each shard
     * @param shared those that found two for one: there must be none
     */
    public record Seen(int looks, int complete, List<Map<Integer, List<String>>> shared) {}

    /** Ends the watch. */
    public Seen seen() {
        close();
        return new Seen(looks, complete, shared);
    }

    /** The names of the sessions that hold each shard now. */
    public static Map<Integer, List<String>> holders(Connection connection) throws SQLException {
        Map<Integer, List<String>> holders = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement("""
                        select held.objid::int, session.application_name
                        from pg_locks held join pg_stat_activity session using (pid)
                        where held.locktype = 'advisory' and held.classid = %d and held.granted""".formatted(ABOUT_THE_OUTBOX));
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                holders.computeIfAbsent(found.getInt(1), shard -> new ArrayList<>())
                        .add(found.getString(2));
            }
        }
        return holders;
    }

    private void watch() {
        while (!ended) {
            try {
                look();
            } catch (SQLException e) {
                // The database is away; another connection will find it.
                forget();
            }
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
        forget();
    }

    private void look() throws SQLException {
        Connection known = connection;
        if (known == null) {
            known = sql.connect();
            connection = known;
        }
        Map<Integer, List<String>> holders = holders(known);
        looks++;
        if (holders.size() == SHARDS) {
            complete++;
        }
        if (holders.values().stream().anyMatch(names -> names.size() > 1)) {
            shared.add(holders);
        }
    }

    private void forget() {
        Connection known = connection;
        connection = null;
        try {
            if (known != null) {
                known.close();
            }
        } catch (SQLException e) {
            // It has gone with the database.
        }
    }

    @Override
    public void close() {
        ended = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
