package org.chuhai.order.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chuhai.order.order.Milestone;
import org.chuhai.order.order.OrderFulfilment;
import org.chuhai.platform.inbox.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/** Lets dispatches, and their orders, learn what becomes of their papers and goods, whichever is known first. */
@ApplicationScoped
class ShipmentFollowing {

    private final WaybillTurns turns;
    private final Waybills waybills;
    private final Carriages carriages;
    private final CarriageMilestones milestones;
    private final Dispatches dispatches;
    private final OrderFulfilment fulfilment;
    private final Clock clock;

    ShipmentFollowing(
            WaybillTurns turns,
            Waybills waybills,
            Carriages carriages,
            CarriageMilestones milestones,
            Dispatches dispatches,
            OrderFulfilment fulfilment,
            Clock clock) {
        this.turns = turns;
        this.waybills = waybills;
        this.carriages = carriages;
        this.milestones = milestones;
        this.dispatches = dispatches;
        this.fulfilment = fulfilment;
        this.clock = clock;
    }

    /** A waybill is told of. Goods may have left under it already. */
    void paper(ReceivedEvent event, ToldWaybill told, boolean cancelled) {
        UUID shop = event.ofShop();
        List<String> papers = List.of(told.waybillNo());
        turns.take(papers);
        waybills.hear(shop, told, cancelled, event.time());
        dispatches.under(shop, papers).forEach(dispatch -> dispatch.hear(clock.instant()));
    }

    /** A shipment is told of. What left with one that has arrived is delivered. */
    void follow(ReceivedEvent event, ToldShipment told) {
        UUID shop = event.ofShop();
        Carriage carriage = carriages.findByIdOptional(told.id()).orElseGet(() -> Carriage.of(shop, told));
        Set<String> papers = new HashSet<>(carriage.waybillNos());
        papers.addAll(told.waybillNos());
        turns.take(papers);
        if (carriage.hear(told, event.eventNo(), event.time())) {
            carriages.persist(carriage);
            for (Dispatch dispatch : dispatches.under(shop, papers)) {
                dispatch.hear(clock.instant());
                arrive(dispatch);
            }
        }
    }

    /**
     * A milestone is told of, and the shipment with it.
     *
     * @param reachedAt null where it was withdrawn
     */
    void milestone(ReceivedEvent event, ToldShipment told, Milestone milestone, @Nullable Instant reachedAt) {
        UUID shop = event.ofShop();
        Collection<String> papers = told.waybillNos();
        turns.take(papers);
        if (milestones.hear(shop, told.id(), milestone, event.eventNo(), reachedAt)) {
            for (Dispatch dispatch : dispatches.under(shop, papers)) {
                if (told.mayCarry(dispatch.waybillNo(), dispatch.carrierCode())) {
                    dispatch.hear(clock.instant());
                    fulfilment.milestone(dispatch.orderId(), dispatch.waybillNo(), milestone, reachedAt);
                }
            }
        }
        follow(event, told);
    }

    /** What was told before the goods were dispatched here. */
    void catchUp(Dispatch dispatch) {
        carriages
                .of(dispatch.shopId(), dispatch.waybillNo(), dispatch.carrierCode())
                .ifPresent(carriage -> {
                    for (CarriageMilestone known : milestones.of(List.of(carriage.id()))) {
                        if (known.reachedAt() != null) {
                            fulfilment.milestone(
                                    dispatch.orderId(), dispatch.waybillNo(), known.milestone(), known.reachedAt());
                        }
                    }
                });
        arrive(dispatch);
    }

    private void arrive(Dispatch dispatch) {
        boolean arrived = carriages
                .of(dispatch.shopId(), dispatch.waybillNo(), dispatch.carrierCode())
                .map(Carriage::hasArrived)
                .orElse(false);
        if (arrived && dispatch.deliveredAt() == null) {
            fulfilment.deliver(dispatch.orderId(), dispatch.waybillNo(), dispatch.lines());
            dispatch.deliver(clock.instant());
        }
    }
}
