package org.chuhai.order.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.List;
import org.chuhai.platform.outbox.Outbox;
import org.chuhai.testing.event.contract.EventContract;

/** Holds whatever the service publishes in any test against the committed contract. */
@ApplicationScoped
class PublishedEvents {

    private static final EventContract CONTRACT = EventContract.in(Path.of("contract"));

    void keepTheContract(@Observes Outbox.Appended appended) {
        String type = appended.event().type().name();
        List<String> breaches = CONTRACT.breaches(type, appended.payload());
        if (!breaches.isEmpty()) {
            throw new AssertionError(type + " breaks its contract: " + breaches + "\n" + appended.payload());
        }
    }
}
