package org.chuhai.order.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
        List<Waybill> papers = waybills.of(shop, waybillNo, carrierCode);
        Carriage carriage = carriages.of(shop, waybillNo, carrierCode).orElse(null);
        Carriage moving = carriage == null || carriage.isCancelled() ? null : carriage;
        for (Waybill paper : papers) {
            if (!paper.isCancelled()) {
                return TravellingGoods.of(paper, moving);
            }
        }
        if (papers.isEmpty() && moving != null) {
            return TravellingGoods.of(moving);
        }
        throw papers.isEmpty() && carriage == null
                ? DispatchProblem.waybillUnknown()
                : DispatchProblem.waybillCancelled();
    }
}
