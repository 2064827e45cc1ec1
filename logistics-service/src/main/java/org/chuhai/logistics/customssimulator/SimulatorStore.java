package org.chuhai.logistics.customssimulator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chuhai.platform.database.LockPatience;

/** What the simulated customs of every shop remembers, as far as the caller sees it. */
@ApplicationScoped
class SimulatorStore {

    private final EntityManager entities;

    SimulatorStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Of one shop; for the transaction. */
    Entries of(UUID shop) {
        return new StoredEntries(entities, shop);
    }

    /** One message at a time in a shop: what joins what must not depend on a race. Waits for a moment only. */
    void lock(UUID shop) {
        LockPatience.set(entities);
        entities.createNativeQuery("""
                        select pg_advisory_xact_lock(hashtextextended(
                          'simulated customs of ' || current_setting('app.tenant') || ' ' || :shop, 0)) is null""").setParameter("shop", shop.toString()).getSingleResult();
    }

    boolean knows(UUID shop, String messageId) {
        return entities.createQuery(
                                "select count(*) from ReceivedMessage where shopId = :shop and messageId = :messageId",
                                Long.class)
                        .setParameter("shop", shop)
                        .setParameter("messageId", messageId)
                        .getSingleResult()
                > 0;
    }

    void remember(UUID shop, String messageId, Instant at) {
        entities.persist(ReceivedMessage.of(shop, messageId, at));
    }

    Optional<ScriptRow> script(UUID shop) {
        List<ScriptRow> found = entities.createQuery("from ScriptRow where shopId = :shop", ScriptRow.class)
                .setParameter("shop", shop)
                .getResultList();
        return found.stream().findFirst();
    }

    void add(ScriptRow script) {
        entities.persist(script);
    }

    void flush() {
        entities.flush();
    }

    Optional<DueReceipt> receipt(UUID id) {
        return Optional.ofNullable(entities.find(ReceiptRow.class, id)).map(ReceiptRow::receipt);
    }

    void putAside(UUID receipt, Instant at) {
        entities.createQuery("update ReceiptRow set putAsideAt = :at where id = :id")
                .setParameter("at", at)
                .setParameter("id", receipt)
                .executeUpdate();
    }

    void taken(UUID receipt) {
        entities.createQuery("delete from ReceiptRow where id = :id")
                .setParameter("id", receipt)
                .executeUpdate();
    }
}
