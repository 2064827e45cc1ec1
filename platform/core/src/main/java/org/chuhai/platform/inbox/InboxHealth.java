package org.chuhai.platform.inbox;

import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** The service is not well while an event cannot be taken: the database is away, or something holds what it needs. */
@Wellness
@Singleton
class InboxHealth implements HealthCheck {

    private final WaitingConsumers waiting;

    InboxHealth(WaitingConsumers waiting) {
        this.waiting = waiting;
    }

    @Override
    public HealthCheckResponse call() {
        Map<String, Instant> now = waiting.now();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("inbox").status(now.isEmpty());
        now.forEach((consumer, from) -> answer.withData(consumer, "waits since " + from));
        return answer.build();
    }
}
