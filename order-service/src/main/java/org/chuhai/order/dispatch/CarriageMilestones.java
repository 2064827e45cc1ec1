package org.chuhai.order.dispatch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.chuhai.order.order.Milestone;
import org.jspecify.annotations.Nullable;

/** The milestones of shipments. */
@ApplicationScoped
public class CarriageMilestones implements PanacheRepositoryBase<CarriageMilestone, UUID> {

    /** Takes a fact; true where something is known that was not known before. */
    boolean hear(UUID shop, UUID carriage, Milestone milestone, long eventNo, @Nullable Instant reachedAt) {
        CarriageMilestone one = find("carriageId = ?1 and milestone = ?2", carriage, milestone)
                .firstResultOptional()
                .orElseGet(() -> CarriageMilestone.of(shop, carriage, milestone));
        boolean news = one.hear(eventNo, reachedAt);
        persist(one);
        return news;
    }

    /** All that was told of these shipments, in the order of the way. */
    List<CarriageMilestone> of(Collection<UUID> carriages) {
        return carriages.isEmpty() ? List.of() : list("carriageId in ?1 order by reachedAt", carriages);
    }
}
