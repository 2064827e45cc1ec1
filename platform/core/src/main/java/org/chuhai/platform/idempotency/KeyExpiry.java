package org.chuhai.platform.idempotency;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/**
 * Forgets stored answers after 48 hours, whoever's they are: as the relay, whom the wall lets see their age only. A batch is
 * a transaction of its own, so that a night's worth of keys neither holds its locks for long nor begins anew when it fails.
 */
// At once, so that whoever watches its counter sees it before the first run.
@Startup
@Singleton
@Unremovable
public class KeyExpiry {

    private static final Logger LOG = Logger.getLogger(KeyExpiry.class);
    private static final Duration KEPT = Duration.ofDays(2);
    private static final int BATCH = 1_000;

    /** The oldest, and what was kept in the same microsecond as the last of them. */
    private static final String OLDEST = """
            delete from idempotency_key where created_at <= (
              select max(created_at) from (
                select created_at from idempotency_key where created_at < ? order by created_at limit ?) oldest)""";

    private final AgroalDataSource relay;
    private final Clock clock;
    private final Counter failed;

    KeyExpiry(@DataSource("relay") AgroalDataSource relay, Clock clock, MeterRegistry metrics) {
        this.relay = relay;
        this.clock = clock;
        this.failed = Counter.builder("chuhai.idempotency.expiry.failed")
                .description("Runs that could not forget all stored answers that are due")
                .register(metrics);
    }

    /** Once an hour. */
    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void expire() {
        OffsetDateTime due = clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
        long expired = 0;
        try (Connection connection = relay.getConnection();
                PreparedStatement statement = connection.prepareStatement(OLDEST)) {
            statement.setObject(1, due);
            statement.setInt(2, BATCH);
            int batch;
            do {
                batch = statement.executeUpdate();
                expired += batch;
            } while (batch >= BATCH);
            LOG.debugf("%d stored answers have expired", expired);
        } catch (SQLException e) {
            // The next hour tries again; keys that stay longer do no harm.
            failed.increment();
            LOG.warnf("after %d stored answers the others could not be expired: %s", expired, e.getMessage());
        }
    }
}
