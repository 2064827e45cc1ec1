package org.chuhai.testing.event;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The topics of a Kafka, to write to and to read from the beginning. */
public final class Topics {

    private static final Duration GLANCE = Duration.ofMillis(100);

    /** Kafka may be away meanwhile. */
    private static final int PATIENCE_MILLIS = 300_000;

    /** More than any record of a test. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final String bootstrapServers;

    private Topics(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    public static Topics at(String bootstrapServers) {
        return new Topics(bootstrapServers);
    }

    /** Returns when Kafka has them all, in this order. */
    public void send(Letter... letters) {
        send(List.of(letters));
    }

    /** Returns when Kafka has them all, in this order. Large ones are compressed, as a careless producer would. */
    public void send(List<Letter> letters) {
        try (Producer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "max.request.size",
                        MOST_BYTES,
                        "compression.type",
                        "gzip",
                        "linger.ms",
                        0,
                        "max.block.ms",
                        PATIENCE_MILLIS,
                        "delivery.timeout.ms",
                        PATIENCE_MILLIS),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            List<Future<?>> sent = new ArrayList<>();
            for (Letter letter : letters) {
                sent.add(producer.send(letter.record()));
            }
            for (Future<?> one : sent) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka has not taken a letter", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending", e);
        }
    }

    /** Who of a consumer group works on what now; nobody, if there is no such group. */
    public Group group(String id) {
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers))) {
            return Group.of(admin.describeConsumerGroups(List.of(id)).all().get().values().stream()
                    .findFirst()
                    .orElseThrow());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException || e.getCause() instanceof RetriableException) {
                return Group.NONE;
            }
            throw new IllegalStateException("Kafka does not describe group " + id, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking for a group", e);
        }
    }

    /** An aggregate whose facts go to this partition, of so many. */
    public static UUID aggregateOn(int partition, int partitions) {
        return Stream.generate(UUID::randomUUID)
                .filter(id ->
                        BuiltInPartitioner.partitionForKey(id.toString().getBytes(StandardCharsets.UTF_8), partitions)
                                == partition)
                .findFirst()
                .orElseThrow();
    }

    /** What stands on a topic now, from its beginning: those of a tenant. */
    public List<Heard> of(String topic, String tenant) {
        return on(topic, heard -> tenant.equals(heard.header("ce_tenantid")));
    }

    /** What stands on a topic now, from its beginning. Within an aggregate, in its order. */
    public List<Heard> on(String topic, Predicate<Heard> wanted) {
        try (Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "fetch.max.bytes", MOST_BYTES),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(found -> new TopicPartition(topic, found.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Heard> found = new ArrayList<>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(GLANCE).forEach(record -> {
                    Heard heard = Heard.of(record);
                    if (wanted.test(heard)) {
                        found.add(heard);
                    }
                });
            }
            return found;
        }
    }
}
