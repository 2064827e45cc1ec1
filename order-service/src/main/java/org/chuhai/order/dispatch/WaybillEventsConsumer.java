package org.chuhai.order.dispatch;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chuhai.platform.inbox.EventHandlers;
import org.chuhai.platform.inbox.IncomingEvents;
import org.chuhai.platform.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears which waybills there are: a projection, the newest fact of a waybill counts. */
@ApplicationScoped
class WaybillEventsConsumer {

    private final IncomingEvents events;
    private final Waybills waybills;
    private final EventHandlers handlers;

    WaybillEventsConsumer(IncomingEvents events, Waybills waybills) {
        this.events = events;
        this.waybills = waybills;
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
    @Blocking
    CompletionStage<Void> take(ConsumerRecord<byte[], byte[]> told) {
        return events.take(told, handlers);
    }

    /** What it hears, for the contract. */
    EventHandlers handlers() {
        return handlers;
    }

    private void hear(ReceivedEvent event, ToldWaybill.Told told, boolean cancelled) {
        waybills.hear(event.ofShop(), told.waybill(), cancelled, event.time());
    }
}
