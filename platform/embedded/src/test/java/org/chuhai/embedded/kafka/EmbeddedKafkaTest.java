package org.chuhai.embedded.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.chuhai.embedded.server.ServerProcess;
import org.chuhai.embedded.server.ServerUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class EmbeddedKafkaTest {

    private static final Map<String, Integer> TOPICS = Map.of("kept", 1, "wide", 6);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aTemporaryNodeHasItsTopicsAndPortToItselfAndLeavesNothing() throws Exception {
        EmbeddedKafka kafka = EmbeddedKafka.start(KafkaSettings.temporary(TOPICS));
        long process = kafka.processId();
        try (kafka;
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            var topics = admin.describeTopics(List.of("kept", "wide"))
                    .allTopicNames()
                    .get();
            int port = Integer.parseInt(kafka.bootstrapServers().substring("127.0.0.1:".length()));

            assertThat(topics)
                    .hasEntrySatisfying(
                            "wide", wide -> assertThat(wide.partitions()).hasSize(6));
            assertThatThrownBy(() -> send(kafka, "mistyped", "x")).isInstanceOf(ExecutionException.class);
            assertThatThrownBy(() -> EmbeddedKafka.start(KafkaSettings.kept(folder, port, TOPICS)))
                    .isInstanceOf(ServerUnavailable.class)
                    .hasMessageContaining(Integer.toString(port));
        }

        assertThat(ServerProcess.of(process, kafka.folder())).isEmpty();
        assertThat(kafka.folder()).doesNotExist();
    }

    @Test
    void whatAKeptNodeAcknowledgedOutlivesAKillAndTheNode() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(KafkaSettings.kept(folder, 0, TOPICS))) {
            send(kafka, "kept", "before");
            String address = kafka.bootstrapServers();
            assertThatThrownBy(() -> EmbeddedKafka.start(KafkaSettings.kept(folder, 0, TOPICS)))
                    .isInstanceOf(ServerUnavailable.class)
                    .hasMessageContaining("in use");

            kafka.kill();
            kafka.startAgain();

            assertThat(kafka.bootstrapServers()).isEqualTo(address);
            send(kafka, "kept", "after");
            assertThat(read(KafkaServer.in(kafka.folder()))).containsExactly("before", "after");
        }

        try (EmbeddedKafka kafka = EmbeddedKafka.start(KafkaSettings.kept(folder, 0, TOPICS))) {
            assertThat(read(kafka)).containsExactly("before", "after");
        }
    }

    @Test
    void aNodeWhoseStarterWasKilledIsReplaced() throws Exception {
        Process starter = startAndStay();
        long orphan;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(starter.getInputStream(), StandardCharsets.US_ASCII))) {
            orphan = Long.parseLong(out.readLine());
            starter.destroyForcibly().waitFor();
        }
        assertThat(ServerProcess.of(orphan, folder)).isPresent();

        try (EmbeddedKafka kafka = EmbeddedKafka.start(KafkaSettings.kept(folder, 0, TOPICS))) {
            assertThat(kafka.processId()).isNotEqualTo(orphan);
            assertThat(ServerProcess.of(orphan, folder)).isEmpty();
        }
    }

    @Test
    void badSettingsAreRefused() {
        assertThatThrownBy(() -> KafkaSettings.temporary(Map.of("a topic", 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KafkaSettings.temporary(Map.of("topic", 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KafkaSettings.kept(folder, 70_000, TOPICS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Process startAndStay() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartAndStay.class.getName(),
                        Files.createDirectories(folder).toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void send(KafkaServer kafka, String topic, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers(), "max.block.ms", 5_000);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, value)).get();
        }
    }

    private static List<String> read(KafkaServer kafka) {
        TopicPartition partition = new TopicPartition("kept", 0);
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (consumer.position(partition) < end) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofSeconds(1))) {
                    values.add(record.value());
                }
            }
        }
        return values;
    }
}
