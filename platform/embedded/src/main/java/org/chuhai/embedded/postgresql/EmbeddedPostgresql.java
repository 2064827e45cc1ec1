package org.chuhai.embedded.postgresql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chuhai.embedded.server.FolderLock;
import org.chuhai.embedded.server.Folders;
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
    private static final int ATTEMPTS_TO_FIND_A_PORT = 5;

    private final DataFolder folder;
    private final ServerPrograms programs;
    private final FolderLock lock;
    private final boolean temporary;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread stopAtExit = new Thread(this::shutDown, "stop PostgreSQL");

    private EmbeddedPostgresql(
            DataFolder folder, ServerPrograms programs, int port, FolderLock lock, boolean temporary) {
        super(folder, programs, port);
        this.folder = folder;
        this.programs = programs;
        this.lock = lock;
        this.temporary = temporary;
    }

    /** Returns when the server answers and its roles and databases are there. */
    public static EmbeddedPostgresql start(PostgresqlSettings settings) {
        try {
            Path binaries = Binaries.unpacked();
            Path kept = settings.folder();
            if (kept == null) {
                TEMPORARY.removeAbandoned(path -> {
                    DataFolder abandoned = new DataFolder(path);
                    stopOrphan(abandoned, new ServerPrograms(binaries, abandoned));
                });
                kept = TEMPORARY.create();
            } else {
                Files.createDirectories(
                        kept, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return start(settings, binaries, new DataFolder(kept.toRealPath()));
        } catch (IOException | SQLException e) {
            throw new ServerUnavailable("PostgreSQL cannot be started: " + e.getMessage(), e);
        }
    }

    private static EmbeddedPostgresql start(PostgresqlSettings settings, Path binaries, DataFolder folder)
            throws IOException, SQLException {
        FolderLock lock = FolderLock.take(folder.path());
        ServerPrograms programs = new ServerPrograms(binaries, folder);
        boolean temporary = settings.isTemporary();
        try {
            stopOrphan(folder, programs);
            folder.writePasswordsUnlessPresent();
            if (!Files.exists(folder.cluster())) {
                programs.makeCluster(temporary);
            }
            int port = startOnPort(settings, folder, programs);
            EmbeddedPostgresql server = new EmbeddedPostgresql(folder, programs, port, lock, temporary);
            new DatabaseSetup(server).run(settings.databases());
            Runtime.getRuntime().addShutdownHook(server.stopAtExit);
            return server;
        } catch (IOException | SQLException | RuntimeException e) {
            try {
                stopOrphan(folder, programs);
            } finally {
                lock.close();
            }
            throw e;
        }
    }

    static void stopOrphan(DataFolder folder, ServerPrograms programs) throws IOException {
        if (Postmaster.of(folder.cluster()).isPresent()) {
            programs.stop();
        }
        Postmaster.forget(folder.cluster());
    }

    /** PostgreSQL cannot choose a port itself; between finding a free one and using it another process may be faster. */
    private static int startOnPort(PostgresqlSettings settings, DataFolder folder, ServerPrograms programs)
            throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = settings.port() == 0 ? LocalPort.free() : settings.port();
            folder.writeSettings(port, settings.isTemporary(), settings.serverSettings());
            try {
                programs.start();
                return port;
            } catch (ServerUnavailable e) {
                if (settings.port() != 0 || attempt == ATTEMPTS_TO_FIND_A_PORT || LocalPort.isFree(port)) {
                    throw e;
                }
            }
        }
    }

    /** Stops the server, ending sessions that are open, and removes a temporary folder. May be called twice. */
    @Override
    public void close() {
        if (!closed.get()) {
            try {
                Runtime.getRuntime().removeShutdownHook(stopAtExit);
            } catch (IllegalStateException e) {
                // The JVM is ending, and the hook may have begun; whoever comes first does the work.
            }
        }
        shutDown();
    }

    private void shutDown() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try {
            stopOrphan(folder, programs);
            if (temporary) {
                Folders.delete(folder.path());
            }
            lock.close();
        } catch (IOException e) {
            throw new ServerUnavailable(folder.withLog("PostgreSQL cannot be stopped cleanly"), e);
        }
    }
}
