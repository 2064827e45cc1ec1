package org.chuhai.logistics.tracking;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chuhai.platform.problem.PassingTrouble;
import org.chuhai.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One push on its way into the database. The rows of a shipment that stand in one batch have one transaction, which holds
 * the lock of that shipment only: trouble with one shipment does not touch another. When two transactions in a row fail
 * because the database is away, the rest of the push is not tried: each would wait in vain for a connection. Nor is what is
 * left when the time of the push is over.
 */
final class Recording {

    private static final int MOST_IN_VAIN = 2;

    private final TrackingService service;
    private final Clock clock;
    private final Instant end;
    private int inVain;
    private boolean begun;

    Recording(TrackingService service, Clock clock, Duration time) {
        this.service = service;
        this.clock = clock;
        this.end = clock.instant().plus(time);
    }

    /**
     * What became of each row, by its number.
     *
     * @throws Refusal of the whole push, if the database was away in the first batch; afterwards there are answers on their
     *     way, and nothing is thrown
     */
    Map<Integer, RowOutcome> record(SortedMap<Integer, CarrierEvent> rows) {
        Map<Integer, RowOutcome> outcomes = rows.isEmpty() ? Map.of() : batch(rows);
        begun = true;
        return outcomes;
    }

    private Map<Integer, RowOutcome> batch(SortedMap<Integer, CarrierEvent> rows) {
        RowOutcome untried = untried();
        if (untried != null) {
            return all(rows, untried);
        }
        NamedShipments named;
        try {
            named = service.named(rows.values());
        } catch (RuntimeException e) {
            if (!begun) {
                throw PassingTrouble.is(e) ? LostRows.wholePush() : e;
            }
            inVain = PassingTrouble.isAway(e) ? MOST_IN_VAIN : 0;
            return all(rows, LostRows.because(e, false));
        }
        Map<Integer, RowOutcome> outcomes = new HashMap<>();
        groups(rows, named, outcomes).forEach((id, group) -> outcomes.putAll(record(id, group)));
        return outcomes;
    }

    private Map<Integer, RowOutcome> record(UUID id, SortedMap<Integer, CarrierEvent> rows) {
        RowOutcome untried = untried();
        if (untried != null) {
            return all(rows, untried);
        }
        AtomicBoolean written = new AtomicBoolean();
        try {
            Map<Integer, RowOutcome> outcomes = QuarkusTransaction.requiringNew()
                    .call(() -> {
                        Map<Integer, RowOutcome> found = service.record(id, rows);
                        written.set(true);
                        return found;
                    });
            inVain = 0;
            return outcomes;
        } catch (RuntimeException e) {
            inVain = PassingTrouble.isAway(e) ? inVain + 1 : 0;
            return all(rows, LostRows.because(e, written.get()));
        }
    }

    /** What becomes of rows that are not tried any more; null as long as rows are tried. */
    private @Nullable RowOutcome untried() {
        if (inVain >= MOST_IN_VAIN) {
            return LostRows.notTried();
        }
        return clock.instant().isAfter(end) ? LostRows.tooLate() : null;
    }

    /** Rows by the shipment that they mean; those that mean none are refused. */
    private static Map<UUID, SortedMap<Integer, CarrierEvent>> groups(
            SortedMap<Integer, CarrierEvent> rows, NamedShipments named, Map<Integer, RowOutcome> refused) {
        Map<UUID, SortedMap<Integer, CarrierEvent>> groups = new LinkedHashMap<>();
        rows.forEach((number, row) -> {
            try {
                groups.computeIfAbsent(named.of(row), id -> new TreeMap<>()).put(number, row);
            } catch (Refusal refusal) {
                refused.put(number, new RowOutcome.Refused(refusal));
            }
        });
        return groups;
    }

    private static Map<Integer, RowOutcome> all(SortedMap<Integer, CarrierEvent> rows, RowOutcome outcome) {
        Map<Integer, RowOutcome> outcomes = new HashMap<>();
        rows.keySet().forEach(number -> outcomes.put(number, outcome));
        return outcomes;
    }
}
