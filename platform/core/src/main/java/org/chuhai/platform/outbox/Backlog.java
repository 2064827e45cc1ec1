package org.chuhai.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.chuhai.platform.observation.WaitingRows;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * How many facts wait to be sent, and for how long. The service stays ready while Kafka is away, for it goes on taking
 * commands; that it is not well stands here.
 */
// At once, so that whoever watches its gauges sees them before the first look.
@Startup
@Wellness
@Singleton
class Backlog implements HealthCheck {

    private final WaitingRows waiting;
    private final OutboxSettings settings;

    Backlog(
            @DataSource("relay") AgroalDataSource database,
            OutboxSettings settings,
            Clock clock,
            MeterRegistry metrics) {
        this.settings = settings;
        this.waiting = new WaitingRows(
                        database, "select count(*), min(created_at) from outbox where published_at is null", clock)
                .registered(
                        metrics,
                        "chuhai.outbox",
                        "Facts that wait to be sent",
                        "Age of the oldest fact that waits to be sent");
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        waiting.look();
    }

    @Override
    public HealthCheckResponse call() {
        return waiting.wellness("outbox", "waiting", settings.patience());
    }
}
