package org.chuhai.logistics.judgement;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** How many reconciliations there were, by kind and verdict: {@code chuhai.reconciliations}. */
@ApplicationScoped
class ReconciliationCount {

    private final MeterRegistry metrics;

    ReconciliationCount(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /** What is rolled back was none. A dry run has no transaction and counts at once. */
    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) Reconciled told) {
        metrics.counter(
                        "chuhai.reconciliations",
                        "kind",
                        told.kind().tag(),
                        "verdict",
                        told.verdict().name())
                .increment();
    }
}
