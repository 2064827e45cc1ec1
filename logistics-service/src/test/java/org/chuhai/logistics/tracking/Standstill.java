package org.chuhai.logistics.tracking;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.chuhai.logistics.shipment.Desk;

/** Holds the lock of a shipment, so that whoever wants to record something about it stands still, until it gives up. */
final class Standstill implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Whoever stands still does so for half a second only. */
    private static final Duration OFTEN = Duration.ofMillis(10);

    private final Connection connection;

    private Standstill(Connection connection) {
        this.connection = connection;
    }

    static Standstill of(Tracker tracker, String... shipments) throws SQLException {
        Connection connection = tracker.asTenant();
        connection.setAutoCommit(false);
        Standstill standstill = new Standstill(connection);
        for (String shipment : shipments) {
            standstill.execute("select 1 from shipment where id = ? for update", shipment);
        }
        return standstill;
    }

    /** Returns when a connection of the service waits for the lock; its process. */
    int waiting() {
        return await().atMost(PATIENCE).pollInterval(OFTEN).until(this::blocked, process -> process > 0);
    }

    /** Ends the connection that waits, as a restart of the database would. */
    void endWaiting() throws SQLException {
        int process = waiting();
        try (PreparedStatement end = connection.prepareStatement("select pg_terminate_backend(?)")) {
            end.setInt(1, process);
            end.execute();
        }
        await().atMost(PATIENCE).pollInterval(OFTEN).until(() -> blocked() != process);
    }

    /** Changes the shipment before anybody else gets it. */
    void rename(String shipment, String waybillNo) throws SQLException {
        execute(
                "update shipment set waybill_no = '%s', version = version + 1 where id = ?".formatted(waybillNo),
                shipment);
    }

    void lift() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private int blocked() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "select pid from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))");
                ResultSet found = query.executeQuery()) {
            return found.next() ? found.getInt(1) : 0;
        }
    }

    private void execute(String statement, String shipment) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setObject(1, UUID.fromString(Desk.id(shipment)));
            prepared.execute();
        }
    }
}
