package org.chuhai.order.dispatch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Waybills that logistics has told of. */
@ApplicationScoped
public class Waybills implements PanacheRepositoryBase<Waybill, UUID> {

    /** Shows the newest from now on. */
    void hear(UUID shop, ToldWaybill told, boolean cancelled, Instant at) {
        Waybill waybill = findByIdOptional(told.id()).orElseGet(() -> Waybill.of(shop, told));
        waybill.hear(told, cancelled, at);
        persist(waybill);
    }

    /** Those of the shop with these numbers, what was told last first. */
    List<Waybill> under(UUID shop, Collection<String> waybillNos) {
        return waybillNos.isEmpty()
                ? List.of()
                : list("shopId = ?1 and waybillNo in ?2 order by toldAt desc, id", shop, waybillNos);
    }

    /** The paper of the shop under which goods travel with this number of the carrier. */
    Optional<Waybill> of(UUID shop, String waybillNo, String carrierCode) {
        return best(under(shop, List.of(waybillNo)), waybillNo, carrierCode);
    }

    /** The paper under which goods travel, among those that were found: one that was called off only where there is no other. */
    static Optional<Waybill> best(Collection<Waybill> found, String waybillNo, String carrierCode) {
        return found.stream()
                .filter(waybill -> waybill.waybillNo().equals(waybillNo) && waybill.mayBeOf(carrierCode))
                .min(Comparator.comparing(Waybill::isCancelled));
    }
}
