package org.chuhai.order.dispatch;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chuhai.platform.inbox.EventHandlers;
import org.chuhai.platform.inbox.IncomingEvents;
import org.chuhai.platform.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hears how far shipments have come. States are a projection, the newest fact of a shipment counts; milestones are a fact log,
 * each is taken once, and the number of the fact tells which one of two counts.
 */
@ApplicationScoped
class ShipmentEventsConsumer {

    private final IncomingEvents events;
    private final ShipmentFollowing following;
    private final EventHandlers handlers;

    ShipmentEventsConsumer(IncomingEvents events, ShipmentFollowing following) {
        this.events = events;
        this.following = following;
        this.handlers = EventHandlers.of("shipments")
                .projection("org.chuhai.logistics.shipment.changed.v1", ToldShipment.Told.class, this::follow)
                .fact(
                        "org.chuhai.logistics.shipment.milestone-reached.v1",
                        ToldShipment.MilestoneReached.class,
                        this::reach)
                .fact(
                        "org.chuhai.logistics.shipment.milestone-withdrawn.v1",
                        ToldShipment.MilestoneWithdrawn.class,
                        this::withdraw);
        for (CarriageState state : CarriageState.values()) {
            handlers.projection(state.eventType(), ToldShipment.Told.class, this::follow);
        }
    }

    @Incoming("shipments")
    @Blocking
    CompletionStage<Void> take(ConsumerRecord<byte[], byte[]> told) {
        return events.take(told, handlers);
    }

    /** What it hears, for the contract. */
    EventHandlers handlers() {
        return handlers;
    }

    private void follow(ReceivedEvent event, ToldShipment.Told told) {
        following.follow(event, told.shipment());
    }

    private void reach(ReceivedEvent event, ToldShipment.MilestoneReached told) {
        following.milestone(event, told.shipment(), told.milestone(), told.reachedAt());
    }

    private void withdraw(ReceivedEvent event, ToldShipment.MilestoneWithdrawn told) {
        following.milestone(event, told.shipment(), told.milestone(), null);
    }
}
