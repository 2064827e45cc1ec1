package org.chuhai.embedded.kafka;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chuhai.embedded.server.ServerLog;
import org.chuhai.embedded.server.ServerProcess;
import org.chuhai.embedded.server.ServerUnavailable;

/** What stands in the folder of a node. */
record NodeFolder(Path path) {

    private static final String PORT = "# port = ";

    ServerLog log() {
        return new ServerLog(path.resolve("server.log"));
    }

    private Path settings() {
        return path.resolve("server.properties");
    }

    private Path ready() {
        return path.resolve("ready");
    }

    private Path processId() {
        return path.resolve("process-id");
    }

    void writeSettings(int port, int controllerPort, Map<String, Integer> topics) throws IOException {
        Map<String, String> settings = new TreeMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listeners", "CLIENTS://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", "CLIENTS://127.0.0.1:" + port);
        settings.put("inter.broker.listener.name", "CLIENTS");
        settings.put("listener.security.protocol.map", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("log.dirs", path.resolve("data").toString());
        // Whoever writes to a topic that nobody has made has mistyped its name.
        settings.put("auto.create.topics.enable", "false");
        for (String copies : List.of(
                "offsets.topic.replication.factor",
                "transaction.state.log.replication.factor",
                "transaction.state.log.min.isr",
                "share.coordinator.state.topic.replication.factor",
                "share.coordinator.state.topic.min.isr",
                "default.replication.factor")) {
            settings.put(copies, "1");
        }
        settings.put("offsets.topic.num.partitions", "3");
        settings.put("transaction.state.log.num.partitions", "3");
        // There is no second member to wait for.
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("controlled.shutdown.enable", "false");
        // A node that comes back is let in when its former self is given up; nine seconds are usual.
        settings.put("broker.heartbeat.interval.ms", "500");
        settings.put("broker.session.timeout.ms", "3000");
        StringBuilder text = new StringBuilder(PORT + port + "\n");
        settings.forEach((name, value) -> text.append(name)
                .append('=')
                .append(value.replace("\\", "\\\\"))
                .append('\n'));
        Files.writeString(settings(), text);
        StringBuilder lines = new StringBuilder();
        topics.forEach((name, partitions) ->
                lines.append(name).append('=').append(partitions).append('\n'));
        Files.writeString(path.resolve("topics.properties"), lines);
    }

    int port() {
        try {
            return Integer.parseInt(Files.readAllLines(settings()).getFirst().substring(PORT.length()));
        } catch (IOException | RuntimeException e) {
            throw new ServerUnavailable(path + " holds no Kafka node", e);
        }
    }

    void starts() throws IOException {
        Files.deleteIfExists(ready());
        Files.deleteIfExists(processId());
    }

    void runs(long id) throws IOException {
        Files.writeString(processId(), Long.toString(id), StandardCharsets.US_ASCII);
    }

    boolean isReady() {
        return Files.exists(ready());
    }

    /** Empty when no node runs in the folder, whatever a stale file says. */
    Optional<ServerProcess> process() throws IOException {
        if (!Files.exists(processId())) {
            return Optional.empty();
        }
        String id = Files.readString(processId()).strip();
        return id.isEmpty() ? Optional.empty() : ServerProcess.of(Long.parseLong(id), path);
    }
}
