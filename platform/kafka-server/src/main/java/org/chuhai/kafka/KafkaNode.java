package org.chuhai.kafka;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * Runs the node of a folder until the process ends. In the folder: {@code server.properties} with Kafka's own settings,
 * {@code topics.properties} with a line {@code name=partitions} for each topic, and {@code ready}, written when the topics
 * are there and the node answers.
 */
public final class KafkaNode {

    private static final long GLANCE_MILLIS = 20;
    private static final String MOST_BYTES_OF_DEAD_LETTERS = "16777216";

    private KafkaNode() {}

    /**
     * Starts the node and stays until it is stopped.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) {
        try {
            run(Path.of(arguments[0]));
        } catch (Exception e) {
            // The threads of a half-started server would keep the process, and whoever waits for it, for ever.
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private static void run(Path folder) throws Exception {
        Properties settings = read(folder.resolve("server.properties"));
        format(settings);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "stop Kafka"));
        server.startup();
        makeTopics(settings.getProperty("advertised.listeners"), read(folder.resolve("topics.properties")));
        Path draft = Files.writeString(
                folder.resolve("ready.new"),
                Long.toString(ProcessHandle.current().pid()),
                StandardCharsets.US_ASCII);
        Files.move(draft, folder.resolve("ready"), StandardCopyOption.ATOMIC_MOVE);
        server.awaitShutdown();
    }

    private static void format(Properties settings) throws Exception {
        String data = settings.getProperty("log.dirs");
        if (Files.exists(Path.of(data, "meta.properties"))) {
            return;
        }
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(Integer.parseInt(settings.getProperty("node.id")))
                .setClusterId(Uuid.randomUuid().toString())
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .setControllerListenerName(settings.getProperty("controller.listener.names"))
                .addDirectory(data)
                .setMetadataLogDirectory(data)
                .setIgnoreFormatted(true)
                .run();
    }

    private static void makeTopics(String listener, Properties topics) throws InterruptedException, ExecutionException {
        String address = listener.substring(listener.indexOf("//") + 2);
        List<NewTopic> wanted = new ArrayList<>();
        topics.stringPropertyNames()
                .forEach(name -> wanted.add(topic(name, Integer.parseInt(topics.getProperty(name)))));
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address))) {
            for (NewTopic topic : wanted) {
                makeTopic(admin, topic);
            }
            List<String> names = wanted.stream().map(NewTopic::name).toList();
            while (!areServed(admin, names)) {
                Thread.sleep(GLANCE_MILLIS);
            }
        }
    }

    /** Dead letters lie until somebody has mended their cause, and have headers on top of what was let in elsewhere. */
    private static NewTopic topic(String name, int partitions) {
        NewTopic topic = new NewTopic(name, Optional.of(partitions), Optional.empty());
        return name.endsWith(".dlq")
                ? topic.configs(Map.of("retention.ms", "-1", "max.message.bytes", MOST_BYTES_OF_DEAD_LETTERS))
                : topic;
    }

    /** The controller has made a topic before the broker knows of it, and of its leaders. */
    private static boolean areServed(Admin admin, List<String> topics) throws InterruptedException, ExecutionException {
        try {
            return admin.describeTopics(topics).allTopicNames().get().values().stream()
                    .flatMap(topic -> topic.partitions().stream())
                    .allMatch(partition -> partition.leader() != null);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return false;
            }
            throw e;
        }
    }

    private static void makeTopic(Admin admin, NewTopic topic) throws InterruptedException, ExecutionException {
        try {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
