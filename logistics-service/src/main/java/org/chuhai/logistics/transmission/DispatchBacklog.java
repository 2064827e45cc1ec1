package org.chuhai.logistics.transmission;

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
import org.chuhai.logistics.customsaccount.CustomsSettings;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * How many messages wait to leave, and for how long. What waits because its shop has turned its channel off is not among them:
 * nobody but the shop can do anything about it.
 */
// At once, so that whoever watches its gauges sees them before the first look.
@Startup
@Wellness
@Singleton
class DispatchBacklog implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(DispatchBacklog.class);

    private final AgroalDataSource relay;
    private final CustomsSettings settings;
    private final Clock clock;
    private volatile Waiting latest = new Waiting(0, null);

    DispatchBacklog(
            @DataSource("relay") AgroalDataSource relay, CustomsSettings settings, Clock clock, MeterRegistry metrics) {
        this.relay = relay;
        this.settings = settings;
        this.clock = clock;
        Gauge.builder("chuhai.customs.dispatch.waiting", this, backlog -> backlog.latest.count())
                .description("Messages that wait to be handed to their channel")
                .register(metrics);
        Gauge.builder(
                        "chuhai.customs.dispatch.oldest",
                        this,
                        backlog -> backlog.age().toSeconds())
                .baseUnit("seconds")
                .description("Age of the oldest message that waits to be handed to its channel")
                .register(metrics);
    }

    private record Waiting(long count, @Nullable Instant oldest) {}

    /** Now and then, so that a scrape costs the database nothing. */
    @Scheduled(every = "10s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try (Connection connection = relay.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select count(*), min(created_at) from customs_transmission
                        where state in ('NEW', 'STAGED') and next_attempt_at is not null""");
                ResultSet found = statement.executeQuery()) {
            found.next();
            OffsetDateTime oldest = found.getObject(2, OffsetDateTime.class);
            latest = new Waiting(found.getLong(1), oldest == null ? null : oldest.toInstant());
        } catch (SQLException e) {
            // The age of what is known goes on growing; that the database is away is told by readiness.
            LOG.debugf(e, "messages that wait for customs cannot be looked at");
        }
    }

    private Duration age() {
        Instant oldest = latest.oldest();
        return oldest == null ? Duration.ZERO : Duration.between(oldest, clock.instant());
    }

    @Override
    public HealthCheckResponse call() {
        Duration age = age();
        return HealthCheckResponse.named("customs-dispatch")
                .withData("messages", latest.count())
                .withData("oldestSeconds", age.toSeconds())
                .status(age.compareTo(settings.overdue()) < 0)
                .build();
    }
}
