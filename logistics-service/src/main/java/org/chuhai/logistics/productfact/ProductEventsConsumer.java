package org.chuhai.logistics.productfact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Flow;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chuhai.platform.inbox.EventHandlers;
import org.chuhai.platform.inbox.IncomingEvents;
import org.chuhai.platform.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Hears what the shop's products are: a projection, the newest fact of a product counts. */
@ApplicationScoped
class ProductEventsConsumer {

    private final IncomingEvents events;
    private final ProductFollowing following;
    private final EventHandlers handlers;

    ProductEventsConsumer(IncomingEvents events, ProductFollowing following) {
        this.events = events;
        this.following = following;
        this.handlers = EventHandlers.of("product-facts")
                .projection("org.chuhai.catalog.product.created.v1", ToldProduct.Told.class, this::follow)
                .projection("org.chuhai.catalog.product.changed.v1", ToldProduct.Told.class, this::follow)
                .projection("org.chuhai.catalog.product.archived.v1", ToldProduct.Told.class, this::follow);
    }

    @Incoming("products")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    Flow.Subscriber<Message<ConsumerRecord<byte[], byte[]>>> products() {
        return events.consumer(handlers);
    }

    /** What it hears, for the contract. */
    EventHandlers handlers() {
        return handlers;
    }

    private void follow(ReceivedEvent event, ToldProduct.Told told) {
        following.follow(event.ofShop(), told.product());
    }
}
