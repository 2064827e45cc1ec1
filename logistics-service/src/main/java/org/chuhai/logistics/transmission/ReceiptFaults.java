package org.chuhai.logistics.transmission;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Receipt messages that failed by a fault of ours since the start, and when each is tried again: after pauses that grow from a
 * second to fifteen minutes.
 */
final class ReceiptFaults {

    private final Clock clock;
    private final Map<Waiting, Fault> faults = new ConcurrentHashMap<>();

    ReceiptFaults(Clock clock) {
        this.clock = clock;
    }

    /** A message that waits; the same name may lie in many folders. */
    private record Waiting(UUID shop, String name) {}

    private record Fault(int times, Instant next) {}

    /** How many messages of the shop have failed. */
    int of(UUID shop) {
        return (int)
                faults.keySet().stream().filter(one -> one.shop().equals(shop)).count();
    }

    boolean isDue(UUID shop, String name) {
        Fault fault = faults.get(new Waiting(shop, name));
        return fault == null || !clock.instant().isBefore(fault.next());
    }

    void note(UUID shop, String name) {
        faults.compute(new Waiting(shop, name), (waiting, before) -> {
            int times = before == null ? 1 : before.times() + 1;
            return new Fault(times, clock.instant().plus(GrowingPause.after(times)));
        });
    }

    void forget(UUID shop, String name) {
        faults.remove(new Waiting(shop, name));
    }
}
