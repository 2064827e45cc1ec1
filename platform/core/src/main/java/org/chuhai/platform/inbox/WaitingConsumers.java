package org.chuhai.platform.inbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Which consumers wait with which event, and since when: of each partition. */
@Singleton
class WaitingConsumers {

    private static final Logger LOG = Logger.getLogger(WaitingConsumers.class);

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<String, Instant> since = new ConcurrentHashMap<>();
    private final Clock clock;

    WaitingConsumers(Clock clock) {
        this.clock = clock;
    }

    void waits(String consumer, ConsumerRecord<?, ?> record, Throwable trouble) {
        if (since.putIfAbsent(name(consumer, record), clock.instant()) == null) {
            LOG.warnf("%s waits: %s", name(consumer, record), trouble.getMessage());
        }
    }

    void goesOn(String consumer, ConsumerRecord<?, ?> record) {
        Instant from = since.remove(name(consumer, record));
        if (from != null) {
            LOG.infof("%s goes on, after waiting since %s", name(consumer, record), from);
        }
    }

    /** Those that wait for longer than a usual transaction of others keeps a row. */
    Map<String, Instant> now() {
        Instant latest = clock.instant().minus(PATIENCE);
        Map<String, Instant> now = new TreeMap<>(since);
        now.values().removeIf(latest::isBefore);
        return now;
    }

    private static String name(String consumer, ConsumerRecord<?, ?> record) {
        return consumer + " with " + record.topic() + "-" + record.partition() + "@" + record.offset();
    }
}
