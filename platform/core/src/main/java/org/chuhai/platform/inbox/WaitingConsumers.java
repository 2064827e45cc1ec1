package org.chuhai.platform.inbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Which consumers wait for the database, and since when. */
@Singleton
class WaitingConsumers {

    private static final Logger LOG = Logger.getLogger(WaitingConsumers.class);

    private final Map<String, Instant> since = new ConcurrentHashMap<>();
    private final Clock clock;

    WaitingConsumers(Clock clock) {
        this.clock = clock;
    }

    void waits(String consumer, Exception trouble) {
        if (since.putIfAbsent(consumer, clock.instant()) == null) {
            LOG.warnf("%s waits with its event: %s", consumer, trouble.getMessage());
        }
    }

    void goesOn(String consumer) {
        Instant from = since.remove(consumer);
        if (from != null) {
            LOG.infof("%s goes on, after waiting since %s", consumer, from);
        }
    }

    Map<String, Instant> now() {
        return new TreeMap<>(since);
    }
}
