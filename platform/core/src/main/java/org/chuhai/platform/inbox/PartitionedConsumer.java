package org.chuhai.platform.inbox;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes the records of a channel: those of a partition one after the other, partitions side by side. A blocking method of a
 * channel would take one record at a time of all partitions together.
 */
public final class PartitionedConsumer implements Flow.Subscriber<Message<ConsumerRecord<byte[], byte[]>>> {

    private static final Logger LOG = Logger.getLogger(PartitionedConsumer.class);

    /**
     * Records that are asked for before they can be taken. A poll brings those of one partition together: it must not be all
     * that is asked for, or the other partitions would have nothing to do.
     */
    private static final int AHEAD = 512;

    private final String name;
    private final WaitingConsumers waiting;
    private final Function<ConsumerRecord<byte[], byte[]>, CompletionStage<Void>> effect;
    private final Executor workers;
    private final Map<TopicPartition, CompletableFuture<Void>> last = new ConcurrentHashMap<>();
    private Flow.@Nullable Subscription subscription;

    /**
     * {@code effect} of a record: failed if it can never be taken, and never completed if the process ends meanwhile. Then
     * what follows in its partition is left for whoever owns it next.
     */
    PartitionedConsumer(
            String name,
            Function<ConsumerRecord<byte[], byte[]>, CompletionStage<Void>> effect,
            Executor workers,
            WaitingConsumers waiting) {
        this.name = name;
        this.waiting = waiting;
        this.effect = effect;
        this.workers = workers;
    }

    @Override
    public void onSubscribe(Flow.Subscription records) {
        subscription = records;
        records.request(AHEAD);
    }

    @Override
    public void onNext(Message<ConsumerRecord<byte[], byte[]>> message) {
        ConsumerRecord<byte[], byte[]> record = message.getPayload();
        last.compute(
                new TopicPartition(record.topic(), record.partition()),
                (partition, before) -> (before == null ? CompletableFuture.<Void>completedFuture(null) : before)
                        .thenComposeAsync(done -> take(message), workers));
    }

    /** Never failed: a record that could not even be put aside comes again when the partition has another owner. */
    private CompletionStage<Void> take(Message<ConsumerRecord<byte[], byte[]>> message) {
        return effect(message.getPayload())
                .handle((done, failure) -> failure == null ? message.ack() : putAside(message, failure))
                .thenCompose(Function.identity())
                .exceptionally(failure -> {
                    ConsumerRecord<byte[], byte[]> record = message.getPayload();
                    LOG.errorf(
                            failure,
                            "%s-%d@%d could not be acknowledged",
                            record.topic(),
                            record.partition(),
                            record.offset());
                    return null;
                })
                .thenRun(() -> {
                    if (subscription != null) {
                        subscription.request(1);
                    }
                });
    }

    /** Kafka may not take the dead letter: its topic may be missing. */
    private CompletionStage<Void> putAside(Message<ConsumerRecord<byte[], byte[]>> message, Throwable failure) {
        waiting.waits(name, message.getPayload());
        return message.nack(failure).thenRun(() -> waiting.goesOn(name, message.getPayload()));
    }

    private CompletionStage<Void> effect(ConsumerRecord<byte[], byte[]> record) {
        try {
            return effect.apply(record);
        } catch (RuntimeException | Error e) {
            // Whatever it is: a partition whose chain has failed would stop without a word.
            return CompletableFuture.failedStage(e);
        }
    }

    @Override
    public void onError(Throwable trouble) {
        LOG.error("the channel has ended", trouble);
    }

    @Override
    public void onComplete() {
        LOG.debug("the channel has ended");
    }
}
