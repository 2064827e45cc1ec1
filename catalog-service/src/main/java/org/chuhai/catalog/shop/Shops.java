package org.chuhai.catalog.shop;

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
import org.chuhai.platform.tenant.ShopScope;
import org.jspecify.annotations.Nullable;

/** The shops that the caller sees. */
@ApplicationScoped
public class Shops implements PanacheRepositoryBase<Shop, UUID> {

    /** One more than the page holds, in the order of their ids. */
    List<Shop> page(PageQuery page, @Nullable ShopState state, ShopScope seen) {
        Set<UUID> shops = seen.among(null);
        if (shops != null && shops.isEmpty()) {
            return List.of();
        }
        StringBuilder query = new StringBuilder("1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        if (!page.after().isEmpty()) {
            query.append(" and id > :after");
            parameters.put("after", page.key(0, UUID::fromString, new UUID(0, 0)));
        }
        if (state != null) {
            query.append(" and state = :state");
            parameters.put("state", state);
        }
        if (shops != null) {
            query.append(" and id in :shops");
            parameters.put("shops", shops);
        }
        return find(query.append(" order by id").toString(), parameters)
                .range(0, page.limit())
                .list();
    }

    /** The shop, which nobody else changes or fills before this transaction ends. Waits for it a moment only. */
    Optional<Shop> locked(UUID id) {
        LockPatience.set(getEntityManager());
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Looks that there is the shop.
     *
     * @throws org.chuhai.platform.problem.Refusal where the caller sees no such shop
     */
    public void mustBe(UUID id) {
        if (findByIdOptional(id).isEmpty()) {
            throw ShopProblem.unknown();
        }
    }

    /**
     * Holds an open shop until this transaction ends: whatever is unique in a shop can be looked for and then written, and the
     * shop is not closed meanwhile.
     *
     * @throws org.chuhai.platform.problem.Refusal where the caller sees no such shop, or it is closed
     */
    public void hold(UUID id) {
        locked(id).orElseThrow(ShopProblem::unknown).mustSell();
    }
}
