package org.chuhai.embedded.postgresql;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;
import org.chuhai.embedded.server.ServerProcess;
import org.chuhai.embedded.server.ServerUnavailable;

/**
 * A server in a folder, whoever started it. All that it knows stands in the folder, so that another class loader or
 * another process can use the server by its path; whoever did that never owns it, and the starter stops it.
 */
public sealed class PostgresqlServer permits EmbeddedPostgresql {

    private final DataFolder folder;
    private final ServerPrograms programs;
    private final int port;

    PostgresqlServer(DataFolder folder, ServerPrograms programs, int port) {
        this.folder = folder;
        this.programs = programs;
        this.port = port;
    }

    /** The server that was started on this folder; it may be down at the moment. */
    public static PostgresqlServer in(Path path) {
        try {
            DataFolder folder = new DataFolder(path.toRealPath());
            return new PostgresqlServer(folder, new ServerPrograms(Binaries.unpacked(), folder), folder.port());
        } catch (IOException e) {
            throw new ServerUnavailable(path + " holds no server", e);
        }
    }

    public final Path folder() {
        return folder.path();
    }

    public final int port() {
        return port;
    }

    public final String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Owns every database and runs its migrations. */
    public final Credentials owner() {
        return folder.credentials(DataFolder.OWNER);
    }

    /** What a service connects as; row-level security holds for it. */
    public final Credentials app() {
        return folder.credentials(DataFolder.APP);
    }

    /** What carries events out of the outbox; row-level security holds for it. */
    public final Credentials relay() {
        return folder.credentials(DataFolder.RELAY);
    }

    final Credentials superuser() {
        return folder.credentials(DataFolder.SUPERUSER);
    }

    /** A connection of one's own, outside of every pool. */
    public final Connection connect(String database, Credentials credentials) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", credentials.user());
        properties.setProperty("password", credentials.password());
        Connection connection = driver().connect(jdbcUrl(database), properties);
        if (connection == null) {
            throw new SQLException("no URL of PostgreSQL: " + jdbcUrl(database));
        }
        return connection;
    }

    /** Not the DriverManager: it refuses drivers that were loaded by another class loader than its caller. */
    private static Driver driver() {
        return ServiceLoader.load(Driver.class, PostgresqlServer.class.getClassLoader()).stream()
                .filter(found -> found.type().getName().startsWith("org.postgresql."))
                .findFirst()
                .orElseThrow(() -> new ServerUnavailable("The JDBC driver of PostgreSQL is not on the class path"))
                .get();
    }

    /** The process id of the postmaster; fails when the server is down. */
    public final long processId() {
        return postmaster().handle().pid();
    }

    /** SIGKILL for the server and its children, as a crash would; returns when they are gone. */
    public final void kill() {
        postmaster().kill();
    }

    /** Stops the server and its children where they are, as a machine would that hangs: connections stay, nothing answers. */
    public final void freeze() {
        postmaster().signal("STOP");
    }

    /** After {@link #freeze}: they go on as if nothing had been. */
    public final void thaw() {
        postmaster().signal("CONT");
    }

    /** After {@link #kill}: the same port and data, with PostgreSQL's own crash recovery. */
    public final void startAgain() {
        try {
            if (Postmaster.of(folder.cluster()).isPresent()) {
                throw new ServerUnavailable("PostgreSQL on port " + port + " is running");
            }
            Postmaster.forget(folder.cluster());
            programs.start();
        } catch (IOException e) {
            throw new ServerUnavailable(folder.log().endAfter("PostgreSQL does not start again"), e);
        }
    }

    private ServerProcess postmaster() {
        try {
            return Postmaster.of(folder.cluster())
                    .orElseThrow(() -> new ServerUnavailable(folder.log().endAfter("PostgreSQL is not running")));
        } catch (IOException e) {
            throw new ServerUnavailable(folder.log().endAfter("The state of PostgreSQL cannot be read"), e);
        }
    }
}
