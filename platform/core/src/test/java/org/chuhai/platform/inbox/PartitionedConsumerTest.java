package org.chuhai.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Partitions side by side, the records of each in their order. */
class PartitionedConsumerTest {

    private final ExecutorService workers = Executors.newFixedThreadPool(2);
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final AtomicLong requested = new AtomicLong();

    @AfterEach
    void end() {
        workers.shutdownNow();
    }

    @Test
    void aPartitionThatWaitsKeepsNoOther() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        PartitionedConsumer consumer = consumer(record -> {
            if (record.partition() == 1) {
                awaitOpen(gate);
            }
            return done(record);
        });

        tell(consumer, 1, 0);
        tell(consumer, 1, 1);
        tell(consumer, 2, 0);
        tell(consumer, 2, 1);

        await().untilAsserted(() -> assertThat(said).containsExactly("ack 2@0", "ack 2@1"));
        gate.countDown();
        await().untilAsserted(() -> assertThat(said).endsWith("ack 1@0", "ack 1@1"));
    }

    /** As after an outage: a poll brings what waits in one partition before anything of another. */
    @Test
    void whatQueuesBehindAPartitionThatWaitsIsNotAllThatIsAskedFor() {
        PartitionedConsumer consumer =
                consumer(record -> record.partition() == 1 ? new CompletableFuture<>() : done(record));
        long demanded = requested.get();

        for (int offset = 0; offset < 200; offset++) {
            tell(consumer, 1, offset);
        }
        tell(consumer, 2, 0);

        await().untilAsserted(() -> assertThat(said).containsExactly("ack 2@0"));
        assertThat(demanded).isGreaterThan(201);
    }

    @Test
    void theNextIsTakenWhenTheOneBeforeWasPutAside() {
        PartitionedConsumer consumer = consumer(record -> {
            if (record.offset() == 0) {
                throw new IllegalArgumentException("unusable");
            }
            return done(record);
        });

        tell(consumer, 1, 0);
        tell(consumer, 1, 1);

        await().untilAsserted(() -> assertThat(said).containsExactly("nack 1@0 unusable", "ack 1@1"));
    }

    @Test
    void nothingFollowsWhatWasNeverTaken() {
        PartitionedConsumer consumer =
                consumer(record -> record.partition() == 1 ? new CompletableFuture<>() : done(record));

        tell(consumer, 1, 0);
        tell(consumer, 1, 1);
        tell(consumer, 2, 0);

        await().untilAsserted(() -> assertThat(said).containsExactly("ack 2@0"));
    }

    @Test
    void asManyAreAskedForAsWereTaken() {
        PartitionedConsumer consumer = consumer(PartitionedConsumerTest::done);
        long ahead = requested.get();

        tell(consumer, 1, 0);
        tell(consumer, 2, 0);

        await().untilAsserted(() -> assertThat(requested.get()).isEqualTo(ahead + 2));
    }

    private PartitionedConsumer consumer(Function<ConsumerRecord<byte[], byte[]>, CompletionStage<Void>> effect) {
        PartitionedConsumer consumer =
                new PartitionedConsumer("test", effect, workers, new WaitingConsumers(Clock.systemUTC()));
        consumer.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long more) {
                requested.addAndGet(more);
            }

            @Override
            public void cancel() {}
        });
        return consumer;
    }

    private void tell(PartitionedConsumer consumer, int partition, long offset) {
        ConsumerRecord<byte[], byte[]> told =
                new ConsumerRecord<>("topic", partition, offset, new byte[0], new byte[0]);
        String name = partition + "@" + offset;
        consumer.onNext(Message.of(
                told,
                () -> {
                    said.add("ack " + name);
                    return CompletableFuture.completedStage(null);
                },
                reason -> {
                    said.add("nack " + name + " " + reason.getMessage());
                    return CompletableFuture.completedStage(null);
                }));
    }

    private static CompletionStage<Void> done(ConsumerRecord<byte[], byte[]> told) {
        return CompletableFuture.completedStage(null);
    }

    private static void awaitOpen(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
