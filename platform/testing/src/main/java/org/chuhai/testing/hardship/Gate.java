package org.chuhai.testing.hardship;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.chuhai.testing.server.RawSql;
import org.jspecify.annotations.Nullable;

/**
 * A place in the database at which whoever comes stands still until the test opens it, so that a process can be killed exactly
 * there: a trigger that waits for an advisory lock of the test's session. The service knows nothing of it.
 */
public final class Gate implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration OFTEN = Duration.ofMillis(20);

    /** Advisory locks have two numbers: the first says that it is about gates, the second at which table. */
    private static final int ABOUT_GATES = 0x47415445;

    private final OwnServers servers;
    private final List<String> tables;
    private final Connection keeper;

    private Gate(OwnServers servers, List<String> tables) throws SQLException {
        this.servers = servers;
        this.tables = tables;
        this.keeper = servers.sql(servers.postgresql().owner()).connect();
    }

    /**
     * A session that stands still.
     *
     * @param process of the session, in the server
     * @param name as the session calls itself: the replica's
     * @param transaction null where nothing was changed yet
     */
    public record Waiting(
            int process,
            String name,
            String role,
            String table,
            @Nullable String transaction) {}

    /** Whoever wants to update rows stands still before the first of them. */
    public static Gate beforeUpdates(OwnServers servers, String table) throws SQLException {
        Gate gate = new Gate(servers, List.of(table));
        gate.build("trigger gate before update on %s for each statement");
        return gate;
    }

    /** Whoever has inserted or updated rows stands still when all is done but the commit. */
    public static Gate beforeCommits(OwnServers servers, List<String> tables) throws SQLException {
        Gate gate = new Gate(servers, tables);
        gate.build("constraint trigger gate after insert or update on %s deferrable initially deferred for each row");
        return gate;
    }

    private void build(String trigger) throws SQLException {
        for (int i = 0; i < tables.size(); i++) {
            String table = tables.get(i);
            execute("select pg_advisory_lock(%d, %d)".formatted(ABOUT_GATES, i));
            // Without the patience for locks that the transaction may have been given: only the test opens.
            execute("""
                    create function gate_of_%s() returns trigger language plpgsql set lock_timeout = 0 as $$
                    begin
                      perform pg_advisory_xact_lock_shared(%d, %d);
                      return null;
                    end $$""".formatted(table, ABOUT_GATES, i));
            execute("create %s execute function gate_of_%s()".formatted(trigger.formatted(table), table));
        }
    }

    /** Returns when those who stand still are enough: all of them. */
    public List<Waiting> await(Predicate<List<Waiting>> enough) {
        return Awaitility.await("at the gate of " + tables)
                .atMost(PATIENCE)
                .pollInterval(OFTEN)
                .until(this::waiting, enough);
    }

    private List<Waiting> waiting() throws SQLException {
        String sql = """
                select stopped.pid, session.application_name, session.usename, stopped.objid::int, work.transactionid::text
                from pg_locks stopped join pg_stat_activity session using (pid)
                  left join pg_locks work on work.pid = stopped.pid and work.locktype = 'transactionid' and work.granted
                where stopped.locktype = 'advisory' and stopped.classid = %d and not stopped.granted
                order by stopped.pid""".formatted(ABOUT_GATES);
        List<Waiting> waiting = new ArrayList<>();
        try (PreparedStatement query = keeper.prepareStatement(sql);
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                waiting.add(new Waiting(
                        found.getInt(1),
                        found.getString(2),
                        found.getString(3),
                        tables.get(found.getInt(4)),
                        found.getString(5)));
            }
        }
        return waiting;
    }

    /**
     * Ends a session, as the server does when it learns that the process at its other end is gone. While a session stands still
     * the server learns nothing: opened before, the gate would let it finish its work.
     */
    public void end(Waiting waiting) throws SQLException {
        var postgresql = servers.postgresql();
        // One may end what has the same role as oneself.
        RawSql same =
                servers.sql(waiting.role().equals(postgresql.relay().user()) ? postgresql.relay() : postgresql.app());
        same.execute("select pg_terminate_backend(" + waiting.process() + ")");
        await(still -> still.stream().noneMatch(one -> one.process() == waiting.process()));
    }

    /** What became of its transaction: committed or aborted. */
    public @Nullable String outcome(Waiting waiting) {
        RawSql sql = servers.sql(servers.postgresql().owner());
        return Awaitility.await("the end of " + waiting)
                .atMost(PATIENCE)
                .pollInterval(OFTEN)
                .until(
                        () -> sql.text("select pg_xact_status('" + waiting.transaction() + "'::xid8)"),
                        status -> !"in progress".equals(status));
    }

    /** Lets everybody go on who stands still, and stops nobody any more. */
    public void open() throws SQLException {
        execute("select pg_advisory_unlock_all()");
        for (String table : tables) {
            execute("drop trigger if exists gate on " + table);
            execute("drop function if exists gate_of_" + table);
        }
    }

    /** Opened as well. */
    @Override
    public void close() throws SQLException {
        try (keeper) {
            open();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = keeper.createStatement()) {
            statement.execute(sql);
        }
    }
}
