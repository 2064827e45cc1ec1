package org.chuhai.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Sends the dead letters of a topic back to where they came from, when their cause is mended. How far it came is kept in
 * Kafka for as long as Kafka remembers groups; whatever is sent back twice, the inboxes know already. A letter whose cause is
 * not mended dies again, at the end of the same topic. One that does not say where it came from is no dead letter of ours and
 * stays. Plain Java: a command line uses it without a service.
 */
public final class DeadLetters {

    /** What the names of topics of dead letters end with. */
    static final String TOPIC_END = ".dlq";

    private static final String DEAD_LETTER = "dead-letter-";
    private static final String CAME_FROM = DEAD_LETTER + "topic";
    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final Map<String, Object> kafka;

    /** {@code kafka} says how to reach it: {@code bootstrap.servers}, and security where there is any. */
    public DeadLetters(Map<String, Object> kafka) {
        this.kafka = Map.copyOf(kafka);
    }

    /**
     * Sends back all that stand on the topic now and were not sent back before.
     *
     * @param topic for example {@code chuhai.order.order.logistics-service.dlq}
     * @return how many
     * @throws KafkaException if Kafka is away; a later call goes on where this one was
     */
    public int redrive(String topic) throws InterruptedException {
        try (Consumer<byte[], byte[]> consumer = consumer(topic);
                Producer<byte[], byte[]> producer = producer()) {
            List<PartitionInfo> known = consumer.partitionsFor(topic);
            List<TopicPartition> partitions = known.stream()
                    .map(found -> new TopicPartition(topic, found.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            int count = 0;
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                List<ConsumerRecord<byte[], byte[]>> letters = new ArrayList<>();
                for (ConsumerRecord<byte[], byte[]> letter : consumer.poll(GLANCE)) {
                    Long end = ends.get(new TopicPartition(letter.topic(), letter.partition()));
                    if (end != null && letter.offset() < end) {
                        letters.add(letter);
                    }
                }
                List<ProducerRecord<byte[], byte[]>> originals = letters.stream()
                        .filter(DeadLetters::saysWhereItCameFrom)
                        .map(DeadLetters::original)
                        .toList();
                sendBack(producer, originals);
                consumer.commitSync(after(letters));
                count += originals.size();
            }
            return count;
        }
    }

    private static void sendBack(Producer<byte[], byte[]> producer, List<ProducerRecord<byte[], byte[]>> originals)
            throws InterruptedException {
        List<Future<?>> sent = new ArrayList<>();
        originals.forEach(original -> sent.add(producer.send(original)));
        for (Future<?> one : sent) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new KafkaException("a dead letter cannot be sent back", e.getCause());
            }
        }
    }

    private static boolean saysWhereItCameFrom(ConsumerRecord<byte[], byte[]> letter) {
        Header from = letter.headers().lastHeader(CAME_FROM);
        return from != null && from.value() != null;
    }

    /** As it was when it came first. */
    private static ProducerRecord<byte[], byte[]> original(ConsumerRecord<byte[], byte[]> letter) {
        Header from = letter.headers().lastHeader(CAME_FROM);
        ProducerRecord<byte[], byte[]> original =
                new ProducerRecord<>(new String(from.value(), StandardCharsets.UTF_8), letter.key(), letter.value());
        for (Header header : letter.headers()) {
            if (!header.key().startsWith(DEAD_LETTER)) {
                original.headers().add(header);
            }
        }
        return original;
    }

    private static Map<TopicPartition, OffsetAndMetadata> after(List<ConsumerRecord<byte[], byte[]>> letters) {
        Map<TopicPartition, OffsetAndMetadata> after = new HashMap<>();
        letters.forEach(letter -> after.put(
                new TopicPartition(letter.topic(), letter.partition()), new OffsetAndMetadata(letter.offset() + 1)));
        return after;
    }

    /** The group under whose name Kafka keeps how far a topic was sent back. */
    static String group(String topic) {
        return topic + ".redrive";
    }

    private Consumer<byte[], byte[]> consumer(String topic) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("group.id", group(topic));
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "earliest");
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private Producer<byte[], byte[]> producer() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("max.request.size", MOST_BYTES);
        settings.put("compression.type", "gzip");
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
