package org.chuhai.logistics.transmission;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.chuhai.logistics.customsaccount.CustomsSettings;
import org.chuhai.platform.observation.WaitingRows;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * How many messages wait to leave, and for how long. What waits because its shop has turned its channel off is not among them:
 * nobody but the shop can do anything about it.
 */
// At once, so that whoever watches its gauges sees them before the first look.
@Startup
@Wellness
@Singleton
class DispatchBacklog implements HealthCheck {

    private final WaitingRows waiting;
    private final CustomsSettings settings;

    DispatchBacklog(
            @DataSource("relay") AgroalDataSource relay, CustomsSettings settings, Clock clock, MeterRegistry metrics) {
        this.settings = settings;
        this.waiting = new WaitingRows(relay, """
                        select count(*), min(created_at) from customs_transmission
                        where state in ('NEW', 'STAGED') and next_attempt_at is not null""", clock)
                .registered(
                        metrics,
                        "chuhai.customs.dispatch",
                        "Messages that wait to be handed to their channel",
                        "Age of the oldest message that waits to be handed to its channel");
    }

    @Scheduled(every = "10s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        waiting.look();
    }

    @Override
    public HealthCheckResponse call() {
        return waiting.wellness("customs-dispatch", "messages", settings.overdue());
    }
}
