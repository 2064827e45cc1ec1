package org.chuhai.logistics.transmission;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Locale;

/** How many receipts came, by what became of them: {@code chuhai.customs.receipts}. */
// At once, so that whoever watches them sees them before the first receipt.
@Startup
@Singleton
class ReceiptCounts {

    private static final String PUT_ASIDE = "put-aside";

    private final MeterRegistry metrics;

    ReceiptCounts(MeterRegistry metrics) {
        this.metrics = metrics;
        Arrays.stream(ReceiptBook.Outcome.values()).forEach(this::of);
        of(PUT_ASIDE);
    }

    void kept(ReceiptBook.Outcome outcome) {
        of(outcome).increment();
    }

    /** A message that is left to people. */
    void putAside() {
        of(PUT_ASIDE).increment();
    }

    private Counter of(ReceiptBook.Outcome outcome) {
        return of(outcome.name().toLowerCase(Locale.ROOT));
    }

    private Counter of(String outcome) {
        return metrics.counter("chuhai.customs.receipts", "outcome", outcome);
    }
}
