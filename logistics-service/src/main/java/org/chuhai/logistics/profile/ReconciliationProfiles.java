package org.chuhai.logistics.profile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chuhai.platform.database.LockPatience;
import org.chuhai.platform.page.PageQuery;
import org.jspecify.annotations.Nullable;

/** The profiles of the caller's tenant. */
@ApplicationScoped
class ReconciliationProfiles implements PanacheRepositoryBase<ReconciliationProfile, UUID> {

    /** One more than the page holds, newest first. */
    List<ReconciliationProfile> page(PageQuery page, @Nullable ProfileState state) {
        int before = page.key(0, Integer::valueOf, Integer.MAX_VALUE);
        return (state == null
                        ? find("number < ?1 order by number desc", before)
                        : find("number < ?1 and state = ?2 order by number desc", before, state))
                .range(0, page.limit())
                .list();
    }

    Optional<ReconciliationProfile> active() {
        return find("state = ACTIVE").firstResultOptional();
    }

    long drafts() {
        return count("state = DRAFT");
    }

    /** Only under {@link #lock()}. */
    int nextNumber() {
        Integer highest = getEntityManager()
                .createQuery("select max(number) from ReconciliationProfile", Integer.class)
                .getSingleResult();
        return highest == null ? 1 : highest + 1;
    }

    /** One manager at a time decides which profile is in force, and which number comes next. Waits for a moment only. */
    void lock() {
        LockPatience.set(getEntityManager());
        getEntityManager().createNativeQuery("""
                        select pg_advisory_xact_lock(hashtextextended(
                          'profiles of ' || current_setting('app.tenant'), 0)) is null""").getSingleResult();
    }
}
