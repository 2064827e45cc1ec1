package org.chuhai.embedded.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chuhai.embedded.server.FolderLock;
import org.chuhai.embedded.server.Folders;
import org.chuhai.embedded.server.LocalPort;
import org.chuhai.embedded.server.ServerProcess;
import org.chuhai.embedded.server.ServerUnavailable;
import org.chuhai.embedded.server.TemporaryFolders;

/**
 * A node that this process started and stops: on {@link #close}, or when the JVM ends. A node that runs in a folder nobody
 * holds is left over from a process that was killed: the next start stops it and starts its own.
 */
public final class EmbeddedKafka extends KafkaServer implements AutoCloseable {

    private static final TemporaryFolders TEMPORARY = new TemporaryFolders("chuhai-kafka-");
    private static final int ATTEMPTS_TO_FIND_A_PORT = 5;

    private final NodeFolder folder;
    private final FolderLock lock;
    private final boolean temporary;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread stopAtExit = new Thread(this::shutDown, "stop Kafka");

    private EmbeddedKafka(NodeFolder folder, FolderLock lock, boolean temporary) {
        super(folder);
        this.folder = folder;
        this.lock = lock;
        this.temporary = temporary;
    }

    /** Returns when the node answers and its topics are there. */
    public static EmbeddedKafka start(KafkaSettings settings) {
        try {
            Path kept = settings.folder();
            if (kept == null) {
                TEMPORARY.removeAbandoned(path -> stopOrphan(new NodeFolder(path)));
                kept = TEMPORARY.create();
            } else {
                Files.createDirectories(
                        kept, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return start(settings, new NodeFolder(kept.toRealPath()));
        } catch (IOException e) {
            throw new ServerUnavailable("Kafka cannot be started: " + e.getMessage(), e);
        }
    }

    private static EmbeddedKafka start(KafkaSettings settings, NodeFolder folder) throws IOException {
        FolderLock lock = FolderLock.take(folder.path());
        try {
            stopOrphan(folder);
            startOnPort(settings, folder);
            EmbeddedKafka server = new EmbeddedKafka(folder, lock, settings.folder() == null);
            Runtime.getRuntime().addShutdownHook(server.stopAtExit);
            return server;
        } catch (IOException | RuntimeException e) {
            try {
                stopOrphan(folder);
            } finally {
                lock.close();
            }
            throw e;
        }
    }

    /** The address that clients are told must be known before the start; another process may be faster. */
    private static void startOnPort(KafkaSettings settings, NodeFolder folder) throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = settings.port() == 0 ? LocalPort.free() : settings.port();
            folder.writeSettings(port, LocalPort.free(), settings.topics());
            try {
                NodeProgram.start(folder);
                return;
            } catch (ServerUnavailable e) {
                if (settings.port() != 0 || attempt == ATTEMPTS_TO_FIND_A_PORT || LocalPort.isFree(port)) {
                    throw e;
                }
            }
        }
    }

    private static void stopOrphan(NodeFolder folder) throws IOException {
        folder.process().ifPresent(ServerProcess::stop);
    }

    /** Stops the node, and removes a temporary folder. May be called twice. */
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
            stopOrphan(folder);
            if (temporary) {
                Folders.delete(folder.path());
            }
            lock.close();
        } catch (IOException e) {
            throw new ServerUnavailable(folder.withLog("Kafka cannot be stopped cleanly"), e);
        }
    }
}
