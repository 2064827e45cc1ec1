package org.chuhai.order.order;

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

/** The orders of the shops that the caller sees. */
@ApplicationScoped
public class Orders implements PanacheRepositoryBase<Order, UUID> {

    /** One more than the page holds, in the order of drafting. */
    List<Order> page(PageQuery page, OrderFilter filter, ShopScope seen) {
        Set<UUID> shops = seen.among(filter.shopId());
        if (shops != null && shops.isEmpty()) {
            return List.of();
        }
        StringBuilder query = new StringBuilder("id > :after");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("after", page.key(0, UUID::fromString, new UUID(0, 0)));
        if (filter.state() != null) {
            query.append(" and state = :state");
            parameters.put("state", filter.state());
        }
        if (filter.orderNo() != null) {
            query.append(" and terms.orderNo = :orderNo");
            parameters.put("orderNo", filter.orderNo());
        }
        if (shops != null) {
            query.append(" and shopId in :shops");
            parameters.put("shops", shops);
        }
        return find(query.append(" order by id").toString(), parameters)
                .range(0, page.limit())
                .list();
    }

    /** The order, which nobody else changes before this transaction ends. Waits for it a moment only. */
    public Optional<Order> locked(UUID id) {
        LockPatience.set(getEntityManager());
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
