package org.chuhai.order.order;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.chuhai.platform.page.PageQuery;

/** What happened to orders. Entries are added and read; the database grants nothing else. */
@ApplicationScoped
public class OrderTimeline implements PanacheRepositoryBase<TimelineEntry, UUID> {

    /** One more than the page holds, in the order in which it happened. */
    List<TimelineEntry> page(PageQuery page, UUID order) {
        return find("orderId = ?1 and no > ?2 order by no", order, page.key(0, Integer::valueOf, 0))
                .range(0, page.limit())
                .list();
    }
}
