package org.chuhai.logistics.customssimulator;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the simulated customs of one shop remembers, in the database. */
final class StoredEntries implements Entries {

    private final EntityManager entities;
    private final UUID shop;

    StoredEntries(EntityManager entities, UUID shop) {
        this.entities = entities;
        this.shop = shop;
    }

    @Override
    public @Nullable Entry find(Submitted kind, String key) {
        return first("kind = :kind and key = :text", kind, key);
    }

    @Override
    public @Nullable Entry findByOtherKey(Submitted kind, String otherKey) {
        return first("kind = :kind and otherKey = :text", kind, otherKey);
    }

    @Override
    public @Nullable Entry findList(String number) {
        return first("kind = :kind and listNumber = :text", Submitted.LIST, number);
    }

    @Override
    public List<Entry> listsOf(String waybillKey) {
        return found("kind = :kind and waybillKey = :text order by id", Submitted.LIST, waybillKey);
    }

    @Override
    public List<Entry> formsOf(String waybillKey) {
        return found("kind = :kind and waybillKey = :text order by id", Submitted.FORM, waybillKey);
    }

    @Override
    public void save(Entry entry) {
        Optional.ofNullable(entities.find(EntryRow.class, entry.id()))
                .ifPresentOrElse(row -> row.become(entry), () -> entities.persist(EntryRow.of(shop, entry)));
    }

    @Override
    public long nextNumber() {
        return ((Number) entities.createNativeQuery("select nextval('customs_simulator_number')")
                        .getSingleResult())
                .longValue();
    }

    @Override
    public void put(DueReceipt receipt) {
        entities.persist(ReceiptRow.of(shop, receipt));
    }

    @Override
    public void drop(UUID entry, Instant after) {
        entities.createQuery("delete from ReceiptRow where shopId = :shop and entryId = :entry and dueAt > :after")
                .setParameter("shop", shop)
                .setParameter("entry", entry)
                .setParameter("after", after)
                .executeUpdate();
    }

    @Override
    public List<DueReceipt> due(Instant now, int most) {
        return entities.createQuery(
                        "from ReceiptRow where shopId = :shop and dueAt <= :now and putAsideAt is null order by dueAt, id",
                        ReceiptRow.class)
                .setParameter("shop", shop)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(ReceiptRow::receipt)
                .toList();
    }

    @Override
    public void taken(UUID receipt) {
        entities.createQuery("delete from ReceiptRow where shopId = :shop and id = :id")
                .setParameter("shop", shop)
                .setParameter("id", receipt)
                .executeUpdate();
    }

    private @Nullable Entry first(String condition, Submitted kind, String text) {
        List<Entry> found = found(condition, kind, text);
        return found.isEmpty() ? null : found.getFirst();
    }

    private List<Entry> found(String condition, Submitted kind, String text) {
        return entities.createQuery("from EntryRow where shopId = :shop and " + condition, EntryRow.class)
                .setParameter("shop", shop)
                .setParameter("kind", kind)
                .setParameter("text", text)
                .getResultStream()
                .map(EntryRow::entry)
                .toList();
    }
}
