package org.chuhai.logistics.batch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chuhai.platform.database.LockPatience;
import org.chuhai.platform.page.PageQuery;
import org.jspecify.annotations.Nullable;

/** The batches that the caller sees. */
@ApplicationScoped
class ReconciliationBatches implements PanacheRepositoryBase<ReconciliationBatch, UUID> {

    private static final UUID LAST = new UUID(-1L, -1L);

    /** One more than the page holds, newest first. */
    List<ReconciliationBatch> page(PageQuery page, @Nullable Set<UUID> shops, @Nullable BatchState state) {
        UUID before = page.key(0, UUID::fromString, LAST);
        Map<String, Object> values = new HashMap<>(Map.of("before", before));
        StringBuilder where = new StringBuilder("litter <> ALL and id < :before");
        if (shops != null) {
            where.append(" and shopId in :shops");
            values.put("shops", shops);
        }
        if (state != null) {
            where.append(" and state = :state");
            values.put("state", state);
        }
        return find(where.append(" order by id desc").toString(), values)
                .range(0, page.limit())
                .list();
    }

    /** What somebody may still see. */
    Optional<ReconciliationBatch> existing(UUID id) {
        return findByIdOptional(id).filter(batch -> !batch.isDiscarded());
    }

    /** With its row locked, so that no part ends meanwhile. */
    Optional<ReconciliationBatch> locked(UUID id) {
        LockPatience.set(getEntityManager());
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).filter(batch -> !batch.isDiscarded());
    }

    /** One at a time counts the unfinished ones of the tenant and opens another. */
    void lock() {
        LockPatience.set(getEntityManager());
        getEntityManager().createNativeQuery("""
                        select pg_advisory_xact_lock(hashtextextended(
                          'batches of ' || current_setting('app.tenant'), 0)) is null""").getSingleResult();
    }
}
