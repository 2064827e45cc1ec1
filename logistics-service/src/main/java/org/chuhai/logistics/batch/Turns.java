package org.chuhai.logistics.batch;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Whose turn it is: the tenant's that was served longest ago, and of its batches the one that was. A tenant counts as served
 * when its part is begun, so that what is worked on by another thread counts too. Each replica keeps its own turns, which
 * is fair as a whole.
 */
final class Turns {

    private final Map<String, Long> tenants = new HashMap<>();
    private final Map<UUID, Long> batches = new HashMap<>();
    private long turn;

    /** The batches in the order of their turns; whoever is not among them is forgotten. */
    synchronized List<WaitingBatch> inOrder(List<WaitingBatch> waiting) {
        tenants.keySet().retainAll(waiting.stream().map(WaitingBatch::tenant).collect(Collectors.toSet()));
        batches.keySet().retainAll(waiting.stream().map(WaitingBatch::id).collect(Collectors.toSet()));
        return waiting.stream()
                .sorted(Comparator.comparing((WaitingBatch one) -> tenants.getOrDefault(one.tenant(), 0L))
                        .thenComparing(one -> batches.getOrDefault(one.id(), 0L))
                        .thenComparing(one -> one.id().toString()))
                .toList();
    }

    /** A part of the batch is begun. */
    synchronized void begin(WaitingBatch batch) {
        turn++;
        tenants.put(batch.tenant(), turn);
        batches.put(batch.id(), turn);
    }
}
