package org.chuhai.embedded.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/** A folder in which this process runs a server: from its start to {@link #close}, or to the end of the JVM. */
public final class Holding implements AutoCloseable {

    private final String server;
    private final Path folder;
    private final boolean temporary;
    private final FolderLock lock;
    private final ServerLog log;
    private final Stop stop;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread atExit;

    /** Stops the server of a folder, if one runs there. */
    @FunctionalInterface
    public interface Stop {

        void in(Path folder) throws IOException;
    }

    /**
     * From now on the server is stopped at the end of the JVM.
     *
     * @param server its name, for messages
     * @param temporary whether the folder goes with the server
     */
    public Holding(String server, Path folder, boolean temporary, FolderLock lock, ServerLog log, Stop stop) {
        this.server = server;
        this.folder = folder;
        this.temporary = temporary;
        this.lock = lock;
        this.log = log;
        this.stop = stop;
        this.atExit = new Thread(this::shutDown, "stop " + server);
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** Stops the server, and removes a temporary folder. May be called twice. */
    @Override
    public void close() {
        if (!closed.get()) {
            try {
                Runtime.getRuntime().removeShutdownHook(atExit);
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
            stop.in(folder);
            if (temporary) {
                Folders.delete(folder);
            }
            lock.close();
        } catch (IOException e) {
            throw new ServerUnavailable(log.endAfter(server + " cannot be stopped cleanly"), e);
        }
    }
}
