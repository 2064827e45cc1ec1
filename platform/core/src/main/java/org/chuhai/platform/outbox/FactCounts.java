package org.chuhai.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;

/** What has happened in the trade, for whoever watches: facts by their type, counted when they have become true. */
@Singleton
class FactCounts {

    private final MeterRegistry metrics;

    FactCounts(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Appended appended) {
        Counter.builder("chuhai.facts")
                .description("Facts that this service has made true, told or not")
                .tag("type", appended.event().type().name())
                .register(metrics)
                .increment();
    }
}
