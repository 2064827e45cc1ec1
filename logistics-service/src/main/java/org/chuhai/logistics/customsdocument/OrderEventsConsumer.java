package org.chuhai.logistics.customsdocument;

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
 * Files the customs order of whatever was sold: a projection, the newest fact of an order counts. A case that holds the order
 * is examined again by that.
 */
@ApplicationScoped
class OrderEventsConsumer {

    private final IncomingEvents events;
    private final DocumentFiling filing;
    private final EventHandlers handlers;

    OrderEventsConsumer(IncomingEvents events, DocumentFiling filing) {
        this.events = events;
        this.filing = filing;
        this.handlers = EventHandlers.of("customs-orders")
                .projection("org.chuhai.order.order.confirmed.v1", SoldOrder.Told.class, this::follow)
                .projection("org.chuhai.order.order.changed.v1", SoldOrder.Told.class, this::follow)
                .projection("org.chuhai.order.order.cancelled.v1", SoldOrder.Told.class, this::callOff);
    }

    @Incoming("orders")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    Flow.Subscriber<Message<ConsumerRecord<byte[], byte[]>>> orders() {
        return events.consumer(handlers);
    }

    /** What it hears, for the contract. */
    EventHandlers handlers() {
        return handlers;
    }

    private void follow(ReceivedEvent event, SoldOrder.Told told) {
        SoldOrder order = told.order();
        filing.follow(event.ofShop(), order.orderNo(), order.tree(), told.reason());
    }

    private void callOff(ReceivedEvent event, SoldOrder.Told told) {
        filing.callOff(event.ofShop(), told.order().orderNo(), told.reason());
    }
}
