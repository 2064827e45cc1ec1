package org.chuhai.platform.retention;

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
 * Forgets what has been kept long enough, whoever's it is: as the relay, whom the wall lets see its age. A batch is a
 * transaction of its own, so that a night's worth of rows neither holds its locks for long nor begins anew when it fails.
 */
// At once, so that whoever watches its counters sees them before the first run.
@Startup
@Singleton
@Unremovable
public class Expiry {

    private static final Logger LOG = Logger.getLogger(Expiry.class);
    private static final int BATCH = 1_000;

    private final AgroalDataSource relay;
    private final Clock clock;
    private final MeterRegistry metrics;

    Expiry(@DataSource("relay") AgroalDataSource relay, Clock clock, MeterRegistry metrics) {
        this.relay = relay;
        this.clock = clock;
        this.metrics = metrics;
        for (Kept kept : Kept.values()) {
            failed(kept);
        }
    }

    /** What is kept, and for how long. */
    enum Kept {
        /** Answers to commands, for as long as anybody tries again. */
        ANSWERS("idempotency_key", "created_at", Duration.ofDays(2)),
        /** Facts that were told, for as long as somebody may ask for them again. */
        TOLD("outbox", "published_at", Duration.ofDays(7)),
        /** Facts that were taken, for longer than any of them can still come: dead letters may lie for weeks. */
        TAKEN("inbox", "received_at", Duration.ofDays(90));

        private final String table;
        private final String column;
        private final Duration kept;

        Kept(String table, String column, Duration kept) {
            this.table = table;
            this.column = column;
            this.kept = kept;
        }

        String table() {
            return table;
        }

        Duration length() {
            return kept;
        }

        /** The oldest, and what was kept in the same microsecond as the last of them. */
        String oldest() {
            return """
                    delete from TABLE where COLUMN <= (
                      select max(COLUMN) from (
                        select COLUMN from TABLE where COLUMN < ? order by COLUMN limit ?) oldest)""".replace("TABLE", table).replace("COLUMN", column);
        }
    }

    /** Once an hour. */
    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void expire() {
        for (Kept kept : Kept.values()) {
            expire(kept);
        }
    }

    private void expire(Kept kept) {
        OffsetDateTime due = clock.instant().minus(kept.length()).atOffset(ZoneOffset.UTC);
        long expired = 0;
        try (Connection connection = relay.getConnection();
                PreparedStatement statement = connection.prepareStatement(kept.oldest())) {
            statement.setObject(1, due);
            statement.setInt(2, BATCH);
            int batch;
            do {
                batch = statement.executeUpdate();
                expired += batch;
            } while (batch >= BATCH);
            LOG.debugf("%d rows of %s have expired", expired, kept.table());
        } catch (SQLException e) {
            // The next hour tries again; rows that stay longer do no harm.
            failed(kept).increment();
            LOG.warnf("after %d rows of %s the others could not be expired: %s", expired, kept.table(), e.getMessage());
        }
    }

    private Counter failed(Kept kept) {
        return Counter.builder("chuhai.expiry.failed")
                .description("Runs that could not forget all that was due")
                .tag("table", kept.table())
                .register(metrics);
    }
}
