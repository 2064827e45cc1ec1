package org.chuhai.order.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What is known under a waybill: its paper, its shipment, or both. */
@ApplicationScoped
class WaybillLookup {

    private final Waybills waybills;
    private final Carriages carriages;

    WaybillLookup(Waybills waybills, Carriages carriages) {
        this.waybills = waybills;
        this.carriages = carriages;
    }

    /**
     * The goods under a waybill of the shop.
     *
     * @throws org.chuhai.platform.problem.Refusal if nobody has told of it, or it was cancelled
     */
    TravellingGoods find(UUID shop, String waybillNo, String carrierCode) {
        Optional<Waybill> paper = waybills.of(shop, waybillNo, carrierCode);
        Optional<Carriage> carriage = carriages.of(shop, waybillNo, carrierCode);
        Carriage moving = carriage.filter(one -> !one.isCancelled()).orElse(null);
        if (paper.isPresent() && !paper.get().isCancelled()) {
            return TravellingGoods.of(paper.get(), moving);
        }
        if (paper.isEmpty() && moving != null) {
            return TravellingGoods.of(moving);
        }
        throw paper.isEmpty() && carriage.isEmpty()
                ? DispatchProblem.waybillUnknown()
                : DispatchProblem.waybillCancelled();
    }
}
