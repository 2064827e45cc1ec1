package org.chuhai.order.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Flow;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chuhai.platform.inbox.EventHandlers;
import org.chuhai.platform.inbox.IncomingEvents;
import org.chuhai.platform.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

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
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    Flow.Subscriber<Message<ConsumerRecord<byte[], byte[]>>> shipments() {
        return events.consumer(handlers);
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
