package org.chuhai.logistics.shipment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chuhai.platform.page.PageQuery;

/** The shipments of the shops that the caller sees. */
@ApplicationScoped
public class Shipments implements PanacheRepositoryBase<Shipment, UUID> {

    /** One more than the page holds, in the order of opening. */
    List<Shipment> page(PageQuery page, ShipmentFilter filter) {
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
        if (filter.shopId() != null) {
            query.append(" and shopId = :shopId");
            parameters.put("shopId", filter.shopId());
        }
        return find(query.append(" order by id").toString(), parameters)
                .range(0, page.limit())
                .list();
    }

    /** The shipment, which nobody else changes before this transaction ends. */
    public Optional<Shipment> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Shipments that travel under the waybill, two at most: one is the answer, two are no answer. */
    public List<UUID> underWaybill(String carrierCode, String waybillNo) {
        return find(
                        "waybillNo = ?1 and carrierCode = ?2 and state <> ?3 order by id",
                        waybillNo,
                        carrierCode,
                        ShipmentState.CANCELLED)
                .range(0, 1)
                .list()
                .stream()
                .map(Shipment::id)
                .toList();
    }
}
