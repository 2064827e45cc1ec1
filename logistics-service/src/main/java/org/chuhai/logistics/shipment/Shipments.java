package org.chuhai.logistics.shipment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chuhai.platform.database.LockPatience;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.tenant.ShopScope;
import org.hibernate.Session;

/** The shipments of the shops that the caller sees. */
@ApplicationScoped
public class Shipments implements PanacheRepositoryBase<Shipment, UUID> {

    /** One more than the page holds, in the order of opening. */
    List<Shipment> page(PageQuery page, ShipmentFilter filter, ShopScope seen) {
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
        if (filter.waybillNo() != null) {
            query.append(" and waybillNo = :waybillNo");
            parameters.put("waybillNo", filter.waybillNo());
        }
        if (shops != null) {
            query.append(" and shopId in :shops");
            parameters.put("shops", shops);
        }
        return find(query.append(" order by id").toString(), parameters)
                .range(0, page.limit())
                .list();
    }

    /** The shipment, which nobody else changes before this transaction ends. Waits for it a moment only. */
    public Optional<Shipment> locked(UUID id) {
        LockPatience.set(getEntityManager());
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of the ids that are shipments. */
    public Set<UUID> existing(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(getEntityManager()
                        .createQuery("select s.id from Shipment s where s.id in :ids", UUID.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    /** Shipments that travel under each of the waybills, two at most: shops may share a number, and many may. */
    public Map<WaybillName, List<UUID>> underWaybills(Collection<WaybillName> waybills) {
        if (waybills.isEmpty()) {
            return Map.of();
        }
        List<Tuple> found = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select named.carrier_code, named.waybill_no, under.id
                        from unnest(cast(:carriers as text[]), cast(:numbers as text[])) as named(carrier_code, waybill_no)
                        cross join lateral (
                          select s.id from shipment s
                          where s.waybill_no = named.waybill_no and s.carrier_code = named.carrier_code
                            and s.state <> 'CANCELLED'
                          order by s.id limit 2) as under""", Tuple.class)
                .setParameter(
                        "carriers",
                        waybills.stream().map(WaybillName::carrierCode).toArray(String[]::new))
                .setParameter(
                        "numbers", waybills.stream().map(WaybillName::waybillNo).toArray(String[]::new))
                .getResultList();
        return found.stream()
                .collect(Collectors.groupingBy(
                        row -> new WaybillName(row.get(0, String.class), row.get(1, String.class)),
                        Collectors.mapping(row -> row.get(2, UUID.class), Collectors.toList())));
    }
}
