package org.chuhai.order.dispatch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chuhai.platform.page.PageQuery;

/** What left of the orders that the caller sees. */
@ApplicationScoped
public class Dispatches implements PanacheRepositoryBase<Dispatch, UUID> {

    /** Those of the order, in the order in which they left. */
    List<Dispatch> ofOrder(UUID order) {
        return list("orderId = ?1 order by id", order);
    }

    Optional<Dispatch> ofOrder(UUID order, UUID id) {
        return find("orderId = ?1 and id = ?2", order, id).firstResultOptional();
    }

    /** One more than the page holds. */
    List<Dispatch> page(PageQuery page, UUID order) {
        return find("orderId = ?1 and id > ?2 order by id", order, page.key(0, UUID::fromString, new UUID(0, 0)))
                .range(0, page.limit())
                .list();
    }

    /** Those of the shop under these waybills, in one order of their orders, so that nobody waits in a circle. */
    List<Dispatch> under(UUID shop, Collection<String> waybillNos) {
        return waybillNos.isEmpty()
                ? List.of()
                : list("shopId = ?1 and waybillNo in ?2 order by orderId", shop, waybillNos);
    }
}
