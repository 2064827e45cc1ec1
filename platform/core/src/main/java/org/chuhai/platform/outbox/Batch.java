package org.chuhai.platform.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Facts of one shard that are sent together, in their order, and what became of them. */
final class Batch {

    private static final int GLANCE_SECONDS = 1;
    private static final int GLANCES_BEFORE_A_WORD = 5;

    private final List<OutboxRow> rows;
    private final Connection connection;
    private final Runnable word;
    private final List<Future<RecordMetadata>> sent = new ArrayList<>();
    private final List<OutboxRow> acknowledged = new ArrayList<>();
    private @Nullable Exception trouble;
    private int glances;

    /** {@code word} is said when Kafka keeps the batch waiting for long. */
    Batch(List<OutboxRow> rows, Connection connection, Runnable word) {
        this.rows = rows;
        this.connection = connection;
        this.word = word;
    }

    /** Hands them to the producer. After a row that cannot be handed over, none is: a later one must not go first. */
    void hand(Producer<byte[], byte[]> producer) {
        try {
            for (OutboxRow row : rows) {
                Future<RecordMetadata> handed = producer.send(row.record());
                sent.add(handed);
                if (hasFailed(handed)) {
                    return;
                }
            }
        } catch (KafkaException e) {
            trouble = e;
        }
    }

    /**
     * Returns when Kafka has them all, or not the next one. Waits as long as Kafka is away.
     *
     * @throws SQLException if the database has gone meanwhile, and the shards with it: another relay may be sending
     */
    void await() throws SQLException, InterruptedException {
        for (int i = 0; i < sent.size(); i++) {
            Exception failed = await(sent.get(i));
            if (failed != null) {
                trouble = failed;
                return;
            }
            acknowledged.add(rows.get(i));
        }
    }

    /** A producer that knows no broker, or not the topic, says so by the future and not by throwing. */
    private static boolean hasFailed(Future<RecordMetadata> handed) {
        return handed.isDone() && handed.state() == Future.State.FAILED;
    }

    private @Nullable Exception await(Future<RecordMetadata> sent) throws SQLException, InterruptedException {
        while (true) {
            try {
                sent.get(GLANCE_SECONDS, TimeUnit.SECONDS);
                return null;
            } catch (ExecutionException e) {
                return e;
            } catch (TimeoutException e) {
                if (!connection.isValid(GLANCE_SECONDS)) {
                    throw new SQLException("the relay has lost its session, and its shards", e);
                }
                glances++;
                if (glances == GLANCES_BEFORE_A_WORD) {
                    word.run();
                }
            }
        }
    }

    /** Those that Kafka has, up to the first one that it has not. */
    List<OutboxRow> acknowledged() {
        return acknowledged;
    }

    /** Why the next one was not sent; null if all were. */
    @Nullable KafkaException trouble() {
        if (trouble == null) {
            return null;
        }
        OutboxRow next = rows.get(acknowledged.size());
        return new KafkaException(
                "event " + next.eventId() + " cannot be sent to " + next.topic() + "; its shard waits", trouble);
    }
}
