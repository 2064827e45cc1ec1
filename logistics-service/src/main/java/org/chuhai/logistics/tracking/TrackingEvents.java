package org.chuhai.logistics.tracking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuhai.logistics.shipment.Shipment;
import org.chuhai.platform.page.PageQuery;
import org.hibernate.Session;

/** The events of the shops that the caller sees. */
@ApplicationScoped
class TrackingEvents implements PanacheRepositoryBase<TrackingEvent, UUID> {

    private static final int INSERTED_AT_ONCE = 100;

    /** One more than the page holds, in the order in which they happened. */
    List<TrackingEvent> page(UUID shipment, PageQuery page, TwoClocks clocks) {
        StringBuilder query = new StringBuilder("shipmentId = :shipment");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("shipment", shipment);
        if (!page.after().isEmpty()) {
            query.append(" and (occurredAt > :time or occurredAt = :time and id > :id)");
            parameters.put("time", page.key(0, Instant::parse, Instant.EPOCH));
            parameters.put("id", page.key(1, UUID::fromString, new UUID(0, 0)));
        }
        if (clocks.asOf() != null) {
            query.append(" and occurredAt <= :asOf");
            parameters.put("asOf", clocks.asOf());
        }
        if (clocks.knownAt() != null) {
            query.append(" and recordedAt <= :knownAt");
            parameters.put("knownAt", clocks.knownAt());
        }
        return find(query.append(" order by occurredAt, id").toString(), parameters)
                .range(0, page.limit())
                .list();
    }

    /** Everything that was ever said about the shipment. */
    History historyOf(Shipment shipment) {
        return new History(shipment, list("shipmentId", shipment.id()));
    }

    /** Keeps what was added: one round trip for a hundred events. */
    void add(List<TrackingEvent> added) {
        if (added.size() > 1) {
            getEntityManager().unwrap(Session.class).setJdbcBatchSize(INSERTED_AT_ONCE);
        }
        persist(added);
    }

    /** What took these events back, by their ids. */
    Map<UUID, TrackingEvent> retractionsOf(List<UUID> events) {
        return list("retracts in ?1", events).stream()
                .collect(Collectors.toMap(TrackingEvents::retracted, Function.identity()));
    }

    /** Every status that the shipment really had. */
    List<StatusSpan> spans(UUID shipment) {
        return getEntityManager()
                .createQuery("""
                        select e.status, min(e.occurredAt), max(e.occurredAt) from TrackingEvent e
                        where e.shipmentId = :shipment and e.classifier = :actual and e.status is not null
                          and not exists (select 1 from TrackingEvent r where r.retracts = e.id)
                        group by e.status""", StatusSpan.class)
                .setParameter("shipment", shipment)
                .setParameter("actual", Classifier.ACTUAL)
                .getResultList();
    }

    private static UUID retracted(TrackingEvent retraction) {
        UUID event = retraction.retracts();
        if (event == null) {
            throw new IllegalStateException("was asked for by what it retracts");
        }
        return event;
    }
}
