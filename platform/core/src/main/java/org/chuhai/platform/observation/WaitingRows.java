package org.chuhai.platform.observation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * How many rows of a table wait for something, and for how long, as two gauges and a check of wellness. Whoever has it looks now
 * and then, so that a scrape costs the database nothing.
 */
public final class WaitingRows {

    private static final Logger LOG = Logger.getLogger(WaitingRows.class);

    private final DataSource database;
    private final String query;
    private final Clock clock;
    private volatile Waiting latest = new Waiting(0, null);

    /**
     * Knows of none before the first look.
     *
     * @param query answers a row with their count, and the time of the oldest or null
     */
    public WaitingRows(DataSource database, String query, Clock clock) {
        this.database = database;
        this.query = query;
        this.clock = clock;
    }

    private record Waiting(long count, @Nullable Instant oldest) {}

    /**
     * Registers {@code name.waiting} and {@code name.oldest}, the latter in seconds.
     *
     * @param waiting describes how many they are
     * @param oldest describes how old the oldest is
     */
    public WaitingRows registered(MeterRegistry metrics, String name, String waiting, String oldest) {
        Gauge.builder(name + ".waiting", this, rows -> rows.latest.count())
                .description(waiting)
                .register(metrics);
        Gauge.builder(name + ".oldest", this, rows -> rows.age().toSeconds())
                .baseUnit("seconds")
                .description(oldest)
                .register(metrics);
        return this;
    }

    public void look() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet found = statement.executeQuery()) {
            found.next();
            OffsetDateTime oldest = found.getObject(2, OffsetDateTime.class);
            latest = new Waiting(found.getLong(1), oldest == null ? null : oldest.toInstant());
        } catch (SQLException e) {
            // The age of what is known goes on growing; that the database is away is told by readiness.
            LOG.debugf(e, "what waits cannot be looked at: %s", query);
        }
    }

    /**
     * Up while the oldest has waited for less than that.
     *
     * @param check its name
     * @param counted under which name it tells how many wait
     */
    public HealthCheckResponse wellness(String check, String counted, Duration patience) {
        Duration age = age();
        return HealthCheckResponse.named(check)
                .withData(counted, latest.count())
                .withData("oldestSeconds", age.toSeconds())
                .status(age.compareTo(patience) < 0)
                .build();
    }

    private Duration age() {
        Instant oldest = latest.oldest();
        return oldest == null ? Duration.ZERO : Duration.between(oldest, clock.instant());
    }
}
