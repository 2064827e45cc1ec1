package org.chuhai.embedded.kafka;

import java.io.IOException;
import java.nio.file.Path;
import org.chuhai.embedded.server.FolderLock;
import org.chuhai.embedded.server.Holding;
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

    private final Holding holding;

    private EmbeddedKafka(NodeFolder folder, Holding holding) {
        super(folder);
        this.holding = holding;
    }

    /** Returns when the node answers and its topics are there. */
    public static EmbeddedKafka start(KafkaSettings settings) {
        try {
            return start(settings, TEMPORARY.keptOrNew(settings.folder(), EmbeddedKafka::stopOrphan));
        } catch (IOException e) {
            throw new ServerUnavailable("Kafka cannot be started: " + e.getMessage(), e);
        }
    }

    private static EmbeddedKafka start(KafkaSettings settings, Path path) throws IOException {
        FolderLock lock = FolderLock.take(path);
        NodeFolder folder = new NodeFolder(path);
        try {
            stopOrphan(path);
            LocalPort.startOn(settings.port(), port -> {
                folder.writeSettings(port, LocalPort.free(), settings.topics());
                NodeProgram.start(folder);
            });
            return new EmbeddedKafka(
                    folder,
                    new Holding(
                            "Kafka", path, settings.folder() == null, lock, folder.log(), EmbeddedKafka::stopOrphan));
        } catch (IOException | RuntimeException e) {
            try {
                stopOrphan(path);
            } finally {
                lock.close();
            }
            throw e;
        }
    }

    private static void stopOrphan(Path path) throws IOException {
        new NodeFolder(path).process().ifPresent(ServerProcess::stop);
    }

    /** Stops the node, and removes a temporary folder. May be called twice. */
    @Override
    public void close() {
        holding.close();
    }
}
