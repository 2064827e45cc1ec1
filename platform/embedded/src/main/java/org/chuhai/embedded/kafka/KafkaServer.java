package org.chuhai.embedded.kafka;

import java.io.IOException;
import java.nio.file.Path;
import org.chuhai.embedded.server.ServerProcess;
import org.chuhai.embedded.server.ServerUnavailable;

/**
 * A node in a folder, whoever started it. All that it knows stands in the folder, so that another class loader or another
 * process can use the node by its path; whoever did that never owns it, and the starter stops it.
 */
public sealed class KafkaServer permits EmbeddedKafka {

    private final NodeFolder folder;

    KafkaServer(NodeFolder folder) {
        this.folder = folder;
    }

    /** The node that was started in this folder; it may be down at the moment. */
    public static KafkaServer in(Path path) {
        try {
            return new KafkaServer(new NodeFolder(path.toRealPath()));
        } catch (IOException e) {
            throw new ServerUnavailable(path + " holds no Kafka node", e);
        }
    }

    public final Path folder() {
        return folder.path();
    }

    public final int port() {
        return folder.port();
    }

    /** For {@code bootstrap.servers}; the same after {@link #startAgain}. */
    public final String bootstrapServers() {
        return "127.0.0.1:" + port();
    }

    /** Fails when the node is down. */
    public final long processId() {
        return process().handle().pid();
    }

    /** SIGKILL, as a crash would; returns when the process is gone. */
    public final void kill() {
        process().kill();
    }

    /** After {@link #kill}: the same port and data. */
    public final void startAgain() {
        try {
            if (folder.process().isPresent()) {
                throw new ServerUnavailable("Kafka on port " + folder.port() + " is running");
            }
            NodeProgram.start(folder);
        } catch (IOException e) {
            throw new ServerUnavailable(folder.log().endAfter("Kafka does not start again"), e);
        }
    }

    private ServerProcess process() {
        try {
            return folder.process()
                    .orElseThrow(() -> new ServerUnavailable(folder.log().endAfter("Kafka is not running")));
        } catch (IOException e) {
            throw new ServerUnavailable(folder.log().endAfter("The state of Kafka cannot be read"), e);
        }
    }
}
