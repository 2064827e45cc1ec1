package org.chuhai.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * How many facts wait to be sent, and for how long. The service stays ready while Kafka is away, for it goes on taking
 * commands; that it is not well stands here.
 */
// At once, so that whoever watches its gauges sees them before the first look.
@Startup
@Wellness
@Singleton
class Backlog implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(Backlog.class);

    private final AgroalDataSource database;
    private final OutboxSettings settings;
    private final Clock clock;
    private volatile Waiting latest = new Waiting(0, null);

    Backlog(
            @DataSource("relay") AgroalDataSource database,
            OutboxSettings settings,
            Clock clock,
            MeterRegistry metrics) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
        Gauge.builder("chuhai.outbox.waiting", this, backlog -> backlog.latest.count())
                .description("Facts that wait to be sent")
                .register(metrics);
        Gauge.builder("chuhai.outbox.oldest", this, backlog -> backlog.age().toSeconds())
                .baseUnit("seconds")
                .description("Age of the oldest fact that waits to be sent")
                .register(metrics);
    }

    private record Waiting(long count, @Nullable Instant oldest) {}

    /** Now and then, so that a scrape costs the database nothing. */
    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select count(*), min(created_at) from outbox where published_at is null");
                ResultSet found = statement.executeQuery()) {
            found.next();
            OffsetDateTime oldest = found.getObject(2, OffsetDateTime.class);
            latest = new Waiting(found.getLong(1), oldest == null ? null : oldest.toInstant());
        } catch (SQLException e) {
            // The age of what is known goes on growing; that the database is away is told by readiness.
            LOG.debugf(e, "the outbox cannot be looked at");
        }
    }

    private Duration age() {
        Instant oldest = latest.oldest();
        return oldest == null ? Duration.ZERO : Duration.between(oldest, clock.instant());
    }

    @Override
    public HealthCheckResponse call() {
        Duration age = age();
        return HealthCheckResponse.named("outbox")
                .withData("waiting", latest.count())
                .withData("oldestSeconds", age.toSeconds())
                .status(age.compareTo(settings.patience()) < 0)
                .build();
    }
}
