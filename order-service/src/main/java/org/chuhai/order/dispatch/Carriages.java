package org.chuhai.order.dispatch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shipments that logistics has told of. */
@ApplicationScoped
public class Carriages implements PanacheRepositoryBase<Carriage, UUID> {

    /** A number is used again once its shipment was cancelled: that one counts only where there is no other. */
    private static final Comparator<Carriage> BEST =
            Comparator.comparing(Carriage::isCancelled).thenComparing(Carriage::toldAt, Comparator.reverseOrder());

    /** Those of the shop under these waybills. */
    List<Carriage> under(UUID shop, Collection<String> waybillNos) {
        return waybillNos.isEmpty() ? List.of() : list("shopId = ?1 and waybillNo in ?2", shop, waybillNos);
    }

    /** The one with which goods under this waybill of this carrier travel. */
    Optional<Carriage> of(UUID shop, String waybillNo, String carrierCode) {
        return best(under(shop, List.of(waybillNo)), waybillNo, carrierCode);
    }

    /** The same among those that were found already. */
    static Optional<Carriage> best(Collection<Carriage> found, String waybillNo, String carrierCode) {
        return found.stream()
                .filter(carriage -> carriage.mayCarry(waybillNo, carrierCode))
                .min(BEST);
    }
}
