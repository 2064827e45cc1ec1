package org.chuhai.platform.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** The service is not well while an event cannot be taken: the database is away, or something holds what it needs. */
// At once, so that whoever watches its gauge sees it before anything waits.
@Startup
@Wellness
@Singleton
class InboxHealth implements HealthCheck {

    private final WaitingConsumers waiting;

    InboxHealth(WaitingConsumers waiting, MeterRegistry metrics) {
        this.waiting = waiting;
        Gauge.builder(
                        "chuhai.inbox.waiting",
                        waiting,
                        consumers -> consumers.now().size())
                .description("Partitions whose next event waits to be taken")
                .register(metrics);
    }

    @Override
    public HealthCheckResponse call() {
        Map<String, Instant> now = waiting.now();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("inbox").status(now.isEmpty());
        now.forEach((consumer, from) -> answer.withData(consumer, "waits since " + from));
        return answer.build();
    }
}
