package org.chuhai.platform.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** How many dead letters nobody has sent back yet. Plain Java, as {@link DeadLetters}. */
public final class WaitingDeadLetters {

    private final Map<String, Object> kafka;
    private final Duration patience;

    /** {@code kafka} says how to reach it: {@code bootstrap.servers}, and security where there is any. */
    public WaitingDeadLetters(Map<String, Object> kafka, Duration patience) {
        int millis = Math.toIntExact(patience.toMillis());
        this.kafka = new HashMap<>(kafka);
        this.kafka.put("default.api.timeout.ms", millis);
        this.kafka.put("request.timeout.ms", millis);
        this.patience = patience;
    }

    /**
     * By topic, of all topics of dead letters; only those on which any wait.
     *
     * @throws KafkaException if Kafka does not answer in time
     */
    public Map<String, Long> count() throws InterruptedException {
        Admin admin = Admin.create(kafka);
        try {
            Collection<TopicPartition> partitions = partitions(admin);
            Map<TopicPartition, Long> from = offsets(admin, partitions, OffsetSpec.earliest());
            from.putAll(sentBack(admin, partitions));
            Map<TopicPartition, Long> to = offsets(admin, partitions, OffsetSpec.latest());
            Map<String, Long> counts = new TreeMap<>();
            to.forEach((partition, end) ->
                    counts.merge(partition.topic(), Math.max(0, end - from.getOrDefault(partition, 0L)), Long::sum));
            counts.values().removeIf(count -> count == 0);
            return counts;
        } finally {
            // Without a limit it would wait for what a Kafka that stands still was asked, and that may never end.
            admin.close(patience);
        }
    }

    private List<TopicPartition> partitions(Admin admin) throws InterruptedException {
        List<String> topics = answer(admin.listTopics().names()).stream()
                .filter(topic -> topic.endsWith(DeadLetters.TOPIC_END))
                .toList();
        return answer(admin.describeTopics(topics).allTopicNames()).values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }

    private Map<TopicPartition, Long> offsets(Admin admin, Collection<TopicPartition> partitions, OffsetSpec which)
            throws InterruptedException {
        Map<TopicPartition, OffsetSpec> asked =
                partitions.stream().collect(Collectors.toMap(Function.identity(), _ -> which));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        Map<TopicPartition, ListOffsetsResultInfo> answer =
                answer(admin.listOffsets(asked).all());
        answer.forEach((partition, found) -> offsets.put(partition, found.offset()));
        return offsets;
    }

    /** How far each was sent back; what is older than what the topic still keeps cannot be. */
    private Map<TopicPartition, Long> sentBack(Admin admin, Collection<TopicPartition> partitions)
            throws InterruptedException {
        Map<String, ListConsumerGroupOffsetsSpec> asked = new HashMap<>();
        for (TopicPartition partition : partitions) {
            asked.put(DeadLetters.group(partition.topic()), new ListConsumerGroupOffsetsSpec());
        }
        Map<TopicPartition, Long> offsets = new HashMap<>();
        if (asked.isEmpty()) {
            return offsets;
        }
        for (Map<TopicPartition, OffsetAndMetadata> group :
                answer(admin.listConsumerGroupOffsets(asked).all()).values()) {
            group.forEach((partition, reached) -> offsets.put(partition, reached.offset()));
        }
        return offsets;
    }

    private <T> T answer(KafkaFuture<T> future) throws InterruptedException {
        try {
            return future.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException known ? known : new KafkaException(e.getCause());
        } catch (TimeoutException e) {
            throw new org.apache.kafka.common.errors.TimeoutException("no answer in " + patience, e);
        }
    }
}
