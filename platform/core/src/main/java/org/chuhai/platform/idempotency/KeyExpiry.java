package org.chuhai.platform.idempotency;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.Unremovable;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/** Forgets stored answers after 48 hours, whoever's they are: as the relay, whom the wall lets see their age only. */
@Singleton
@Unremovable
public class KeyExpiry {

    private static final Logger LOG = Logger.getLogger(KeyExpiry.class);
    private static final Duration KEPT = Duration.ofDays(2);

    private final AgroalDataSource relay;
    private final Clock clock;

    KeyExpiry(@DataSource("relay") AgroalDataSource relay, Clock clock) {
        this.relay = relay;
        this.clock = clock;
    }

    /** Once an hour. */
    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void expire() {
        try (Connection connection = relay.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("delete from idempotency_key where created_at < ?")) {
            statement.setObject(1, clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC));
            int expired = statement.executeUpdate();
            LOG.debugf("%d stored answers have expired", expired);
        } catch (SQLException e) {
            // The next hour tries again; keys that stay longer do no harm.
            LOG.warnf("stored answers could not be expired: %s", e.getMessage());
        }
    }
}
