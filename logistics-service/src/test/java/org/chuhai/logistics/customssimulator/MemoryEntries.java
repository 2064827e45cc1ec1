package org.chuhai.logistics.customssimulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.chuhai.logistics.ceb.CebKey;
import org.jspecify.annotations.Nullable;

/** What simulated customs remembers while a test runs. Keeps the promises that the database keeps. */
final class MemoryEntries implements Entries {

    private final Map<UUID, Entry> entries = new LinkedHashMap<>();
    private final List<DueReceipt> receipts = new ArrayList<>();
    private long number;

    @Override
    public @Nullable Entry find(Submitted kind, String key) {
        return first(entry -> entry.kind() == kind && entry.key().equals(key));
    }

    @Override
    public @Nullable Entry findByOtherKey(Submitted kind, String otherKey) {
        return first(entry -> entry.kind() == kind && otherKey.equals(entry.otherKey()));
    }

    @Override
    public @Nullable Entry findList(String given) {
        return first(entry ->
                entry.kind() == Submitted.LIST && given.equals(entry.keys().get(CebKey.INVT_NO)));
    }

    @Override
    public List<Entry> listsOf(String waybillKey) {
        return entries.values().stream()
                .filter(entry -> entry.kind() == Submitted.LIST && waybillKey.equals(entry.waybillKey()))
                .toList();
    }

    @Override
    public List<Entry> formsOf(String waybillKey) {
        return entries.values().stream()
                .filter(entry -> entry.kind() == Submitted.FORM && waybillKey.equals(entry.waybillKey()))
                .toList();
    }

    @Override
    public void save(Entry entry) {
        Entry same = find(entry.kind(), entry.key());
        Entry other = entry.otherKey() == null ? null : findByOtherKey(entry.kind(), entry.otherKey());
        if (same != null && !same.id().equals(entry.id())
                || other != null && !other.id().equals(entry.id())) {
            throw new IllegalStateException("the key is taken: " + entry);
        }
        entries.put(entry.id(), entry);
    }

    @Override
    public long nextNumber() {
        return ++number;
    }

    @Override
    public void put(DueReceipt receipt) {
        receipts.add(receipt);
    }

    @Override
    public void drop(UUID entry, Instant after) {
        receipts.removeIf(
                receipt -> receipt.entry().equals(entry) && receipt.due().isAfter(after));
    }

    @Override
    public List<DueReceipt> due(Instant now, int most) {
        return receipts.stream()
                .filter(receipt -> !receipt.due().isAfter(now))
                .sorted(Comparator.comparing(DueReceipt::due))
                .limit(most)
                .toList();
    }

    @Override
    public void taken(UUID receipt) {
        receipts.removeIf(one -> one.id().equals(receipt));
    }

    /** Of one kind, in the order in which they came first. */
    List<EntryState> states(Submitted kind) {
        return entries.values().stream()
                .filter(entry -> entry.kind() == kind)
                .map(Entry::state)
                .toList();
    }

    private @Nullable Entry first(Predicate<Entry> wanted) {
        return entries.values().stream().filter(wanted).findFirst().orElse(null);
    }
}
