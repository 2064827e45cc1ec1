package org.chuhai.order.dispatch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
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

    /** Those of the shop with this number that may be of the carrier, what was told last first. */
    List<Waybill> of(UUID shop, String waybillNo, String carrierCode) {
        return list("shopId = ?1 and waybillNo = ?2 order by toldAt desc, id", shop, waybillNo).stream()
                .filter(waybill -> waybill.mayBeOf(carrierCode))
                .toList();
    }
}
