package org.chuhai.platform.inbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Which consumers wait with which event, and since when: of each partition. */
@Singleton
class WaitingConsumers {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<String, Instant> since = new ConcurrentHashMap<>();
    private final Clock clock;

    WaitingConsumers(Clock clock) {
        this.clock = clock;
    }

    /** Whether it did not wait with this one yet. */
    boolean waits(String consumer, ConsumerRecord<?, ?> record) {
        return since.putIfAbsent(name(consumer, record), clock.instant()) == null;
    }

    /** Since when it had waited, if it had. */
    Optional<Instant> goesOn(String consumer, ConsumerRecord<?, ?> record) {
        return Optional.ofNullable(since.remove(name(consumer, record)));
    }

    /** Those that wait for longer than a usual transaction of others keeps a row. */
    Map<String, Instant> now() {
        Instant latest = clock.instant().minus(PATIENCE);
        Map<String, Instant> now = new TreeMap<>(since);
        now.values().removeIf(latest::isBefore);
        return now;
    }

    /** How a consumer's turn with a record is named in logs and health. */
    static String name(String consumer, ConsumerRecord<?, ?> record) {
        return consumer + " with " + record.topic() + "-" + record.partition() + "@" + record.offset();
    }
}
