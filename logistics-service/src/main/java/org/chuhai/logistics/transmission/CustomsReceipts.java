package org.chuhai.logistics.transmission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuhai.platform.database.LockPatience;
import org.chuhai.platform.page.PageQuery;
import org.jspecify.annotations.Nullable;

/** The receipts of the shops that the caller sees. */
@ApplicationScoped
class CustomsReceipts implements PanacheRepositoryBase<CustomsReceipt, UUID> {

    private static final UUID LAST = new UUID(-1L, -1L);

    boolean isKnown(UUID shop, String fingerprint) {
        return count("shopId = ?1 and fingerprint = ?2", shop, fingerprint) > 0;
    }

    /** One receipt of a shop is taken at a time, so that the same one is not taken twice. Waits for a moment only. */
    void lock(UUID shop) {
        LockPatience.set(getEntityManager());
        getEntityManager()
                .createNativeQuery("""
                        select pg_advisory_xact_lock(hashtextextended(
                          'receipts of ' || current_setting('app.tenant') || ' ' || :shop, 0)) is null""")
                .setParameter("shop", shop.toString())
                .getSingleResult();
    }

    /** Receipts of forms that answer nothing so far, under a number that this one names, in the order of customs' own time. */
    List<CustomsReceipt> waitingFor(CustomsReceipt told) {
        return told.message() == ReceiptMessage.DEC_RECEIPT
                ? list("""
                        shopId = ?1 and message = DEC_RECEIPT and transmissionId is null
                        and (preEntryNo = ?2 or customsNumber = ?3) order by at, status""", told.shopId(), told.preEntryNo(), told.customsNumber())
                : List.of();
    }

    /** What the receipts of a message say, in the order of customs' own time. */
    List<String> statuses(UUID transmission) {
        return getEntityManager()
                .createQuery(
                        "select status from CustomsReceipt where transmissionId = :transmission order by at, status",
                        String.class)
                .setParameter("transmission", transmission)
                .getResultList();
    }

    /** One more than the page holds, newest first. */
    List<CustomsReceipt> page(@Nullable Collection<UUID> shops, @Nullable UUID transmission, PageQuery page) {
        StringBuilder query = new StringBuilder("id < :before");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("before", page.key(0, UUID::fromString, LAST));
        if (shops != null) {
            query.append(" and shopId in :shops");
            parameters.put("shops", shops);
        }
        if (transmission != null) {
            query.append(" and transmissionId = :transmission");
            parameters.put("transmission", transmission);
        }
        return find(query.append(" order by id desc").toString(), parameters)
                .range(0, page.limit())
                .list();
    }
}
