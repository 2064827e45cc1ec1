package org.chuhai.embedded.postgresql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.chuhai.embedded.server.FolderLock;
import org.chuhai.embedded.server.Holding;
import org.chuhai.embedded.server.LocalPort;
import org.chuhai.embedded.server.ServerUnavailable;
import org.chuhai.embedded.server.TemporaryFolders;

/**
 * A server that this process started and stops: on {@link #close}, or when the JVM ends. A lock of the operating system
 * says whose folder it is. A server that runs on a folder nobody holds is left over from a process that was killed: the
 * next start stops it and starts its own, so that port and settings are those that were asked for. A temporary folder
 * that was left behind is removed by the next temporary start.
 */
public final class EmbeddedPostgresql extends PostgresqlServer implements AutoCloseable {

    private static final TemporaryFolders TEMPORARY = new TemporaryFolders("chuhai-postgresql-");

    private final Holding holding;

    private EmbeddedPostgresql(DataFolder folder, ServerPrograms programs, int port, Holding holding) {
        super(folder, programs, port);
        this.holding = holding;
    }

    /** Returns when the server answers and its roles and databases are there. */
    public static EmbeddedPostgresql start(PostgresqlSettings settings) {
        try {
            Path binaries = Binaries.unpacked();
            return start(settings, binaries, TEMPORARY.keptOrNew(settings.folder(), EmbeddedPostgresql::stopOrphan));
        } catch (IOException | SQLException e) {
            throw new ServerUnavailable("PostgreSQL cannot be started: " + e.getMessage(), e);
        }
    }

    private static EmbeddedPostgresql start(PostgresqlSettings settings, Path binaries, Path path)
            throws IOException, SQLException {
        FolderLock lock = FolderLock.take(path);
        DataFolder folder = new DataFolder(path);
        ServerPrograms programs = new ServerPrograms(binaries, folder);
        boolean temporary = settings.isTemporary();
        try {
            stopOrphan(path);
            folder.writePasswordsUnlessPresent();
            if (!Files.exists(folder.cluster())) {
                programs.makeCluster(temporary);
            }
            int port = LocalPort.startOn(settings.port(), free -> {
                folder.writeSettings(free, temporary, settings.serverSettings());
                programs.start();
            });
            new DatabaseSetup(new PostgresqlServer(folder, programs, port)).run(settings.databases());
            return new EmbeddedPostgresql(
                    folder,
                    programs,
                    port,
                    new Holding("PostgreSQL", path, temporary, lock, folder.log(), EmbeddedPostgresql::stopOrphan));
        } catch (IOException | SQLException | RuntimeException e) {
            try {
                stopOrphan(path);
            } finally {
                lock.close();
            }
            throw e;
        }
    }

    private static void stopOrphan(Path path) throws IOException {
        DataFolder folder = new DataFolder(path);
        if (Postmaster.of(folder.cluster()).isPresent()) {
            new ServerPrograms(Binaries.unpacked(), folder).stop();
        }
        Postmaster.forget(folder.cluster());
    }

    /** Stops the server, ending sessions that are open, and removes a temporary folder. May be called twice. */
    @Override
    public void close() {
        holding.close();
    }
}
