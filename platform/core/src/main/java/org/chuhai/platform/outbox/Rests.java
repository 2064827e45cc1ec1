package org.chuhai.platform.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Shards whose next fact could not be sent, and for how long they are left alone: a second, then twice as long each time. */
final class Rests {

    private static final long SHORTEST_NANOS = Duration.ofSeconds(1).toNanos();
    private static final long LONGEST_NANOS = Duration.ofSeconds(30).toNanos();

    private final Map<Integer, Rest> resting = new HashMap<>();

    private record Rest(long until, long length) {}

    /** Those that may be worked on now. */
    Set<Integer> without(Set<Integer> shards) {
        long now = System.nanoTime();
        return shards.stream()
                .filter(shard -> {
                    Rest rest = resting.get(shard);
                    return rest == null || now - rest.until() >= 0;
                })
                .collect(Collectors.toSet());
    }

    /** What became of a batch of the shard. One that got some way is in new trouble, not in the old one. */
    void note(int shard, Batch batch) {
        if (batch.trouble() == null || !batch.acknowledged().isEmpty()) {
            over(shard);
        }
        if (batch.trouble() != null) {
            begin(shard);
        }
    }

    void begin(int shard) {
        Rest before = resting.get(shard);
        long length = before == null ? SHORTEST_NANOS : Math.min(2 * before.length(), LONGEST_NANOS);
        resting.put(shard, new Rest(System.nanoTime() + length, length));
    }

    void over(int shard) {
        resting.remove(shard);
    }

    boolean areNone() {
        return resting.isEmpty();
    }
}
