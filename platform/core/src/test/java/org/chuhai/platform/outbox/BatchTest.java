package org.chuhai.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/** No fact of a shard is sent after one that was not. */
class BatchTest {

    private final List<OutboxRow> rows =
            IntStream.rangeClosed(1, 5).mapToObj(BatchTest::row).toList();

    @Test
    void allAreAcknowledgedInTheirOrder() throws Exception {
        Batch batch = new Batch(rows, session(), () -> {});

        batch.hand(new Kafka(99));
        batch.await();

        assertThat(batch.acknowledged()).isEqualTo(rows);
        assertThat(batch.trouble()).isNull();
    }

    /** As a producer does that knows no broker yet: it waits a while, and answers with a failed future. */
    @Test
    void afterOneThatCannotBeHandedOverNoneIs() throws Exception {
        Kafka kafka = new Kafka(3);
        Batch batch = new Batch(rows, session(), () -> {});

        batch.hand(kafka);
        batch.await();

        assertThat(kafka.history()).hasSize(2);
        assertThat(batch.acknowledged()).isEqualTo(rows.subList(0, 2));
        assertThat(batch.trouble()).hasRootCauseInstanceOf(TimeoutException.class);
    }

    /** Refuses one send, and would take every other. */
    private static final class Kafka extends MockProducer<byte[], byte[]> {

        private final int refused;
        private int sends;

        Kafka(int refused) {
            super(true, null, new ByteArraySerializer(), new ByteArraySerializer());
            this.refused = refused;
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> told) {
            sends++;
            return sends == refused
                    ? CompletableFuture.failedFuture(new TimeoutException("no metadata"))
                    : super.send(told);
        }
    }

    private static OutboxRow row(int number) {
        return new OutboxRow(
                number,
                "tenant",
                null,
                UUID.randomUUID(),
                "chuhai.order.order",
                UUID.randomUUID(),
                number,
                "org.chuhai.order.order.confirmed.v1",
                "{}",
                "actor",
                "issuer",
                "traceparent",
                OffsetDateTime.parse("2026-01-15T08:20:00Z"));
    }

    /** Never asked, because nothing keeps anybody waiting. */
    private static Connection session() {
        return (Connection) Proxy.newProxyInstance(
                BatchTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException(method.getName());
                });
    }
}
