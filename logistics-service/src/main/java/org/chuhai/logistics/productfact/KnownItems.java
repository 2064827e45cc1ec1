package org.chuhai.logistics.productfact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chuhai.platform.database.LockPatience;
import org.chuhai.platform.page.PageQuery;
import org.jspecify.annotations.Nullable;

/** The items of which something is known, as far as the caller sees them. */
@ApplicationScoped
class KnownItems implements PanacheRepositoryBase<KnownItem, UUID> {

    Optional<KnownItem> find(UUID shop, String itemNo) {
        return find("shopId = ?1 and itemNo = ?2", shop, itemNo).firstResultOptional();
    }

    List<KnownItem> among(UUID shop, Collection<String> itemNos) {
        return itemNos.isEmpty() ? List.of() : list("shopId = ?1 and itemNo in ?2", shop, itemNos);
    }

    List<KnownItem> of(UUID shop, UUID product) {
        return list("shopId = ?1 and productId = ?2", shop, product);
    }

    /** One more than the page holds, in the order in which they became known. */
    List<KnownItem> page(@Nullable Collection<UUID> shops, PageQuery page) {
        UUID after = page.key(0, UUID::fromString, new UUID(0, 0));
        return (shops == null
                        ? find("id > ?1 order by id", after)
                        : find("id > ?1 and shopId in ?2 order by id", after, shops))
                .range(0, page.limit())
                .list();
    }

    /** One writer at a time in a shop: what is put and what is told must not pass each other. Waits for a moment only. */
    void lock(UUID shop) {
        LockPatience.set(getEntityManager());
        getEntityManager()
                .createNativeQuery("""
                        select pg_advisory_xact_lock(hashtextextended(
                          'product facts of ' || current_setting('app.tenant') || ' ' || :shop, 0)) is null""")
                .setParameter("shop", shop.toString())
                .getSingleResult();
    }
}
