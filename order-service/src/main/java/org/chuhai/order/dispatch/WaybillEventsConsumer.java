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

/** Hears which waybills there are: a projection, the newest fact of a waybill counts. */
@ApplicationScoped
class WaybillEventsConsumer {

    private final IncomingEvents events;
    private final ShipmentFollowing following;
    private final EventHandlers handlers;

    WaybillEventsConsumer(IncomingEvents events, ShipmentFollowing following) {
        this.events = events;
        this.following = following;
        this.handlers = EventHandlers.of("waybills")
                .projection(
                        "org.chuhai.logistics.waybill.filed.v1",
                        ToldWaybill.Told.class,
                        (event, told) -> hear(event, told, false))
                .projection(
                        "org.chuhai.logistics.waybill.cancelled.v1",
                        ToldWaybill.Told.class,
                        (event, told) -> hear(event, told, true));
    }

    @Incoming("waybills")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    Flow.Subscriber<Message<ConsumerRecord<byte[], byte[]>>> waybills() {
        return events.consumer(handlers);
    }

    /** What it hears, for the contract. */
    EventHandlers handlers() {
        return handlers;
    }

    private void hear(ReceivedEvent event, ToldWaybill.Told told, boolean cancelled) {
        following.paper(event, told.waybill(), cancelled);
    }
}
