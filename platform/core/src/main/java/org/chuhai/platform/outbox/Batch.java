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

/** Facts that are sent together, in their order, and what became of them. */
final class Batch {

    private static final int GLANCE_SECONDS = 1;

    private final Connection connection;
    private final List<OutboxRow> acknowledged = new ArrayList<>();
    private @Nullable Exception trouble;

    Batch(Connection connection) {
        this.connection = connection;
    }

    /**
     * Returns when Kafka has them all, or not the next one. Waits as long as Kafka is away.
     *
     * @throws SQLException if the database has gone meanwhile, and the shards with it: another relay may be sending
     */
    void send(Producer<byte[], byte[]> producer, List<OutboxRow> rows) throws SQLException, InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
        try {
            for (OutboxRow row : rows) {
                sent.add(producer.send(row.record()));
            }
        } catch (KafkaException e) {
            trouble = e;
        }
        for (int i = 0; i < sent.size(); i++) {
            Exception failed = await(sent.get(i));
            if (failed != null) {
                trouble = failed;
                return;
            }
            acknowledged.add(rows.get(i));
        }
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
            }
        }
    }

    /** Those that Kafka has, up to the first one that it has not. */
    List<OutboxRow> acknowledged() {
        return acknowledged;
    }

    /** Why the next one was not sent; null if all were. */
    @Nullable Exception trouble() {
        return trouble;
    }
}
