package org.chuhai.order.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.concurrent.Flow;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chuhai.platform.inbox.EventHandlers;
import org.chuhai.platform.inbox.IncomingEvents;
import org.chuhai.platform.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Hears what the shop offers: a projection, the newest fact of a listing counts. */
@ApplicationScoped
class ListingEventsConsumer {

    private final IncomingEvents events;
    private final Listings listings;
    private final Clock clock;
    private final EventHandlers handlers;

    ListingEventsConsumer(IncomingEvents events, Listings listings, Clock clock) {
        this.events = events;
        this.listings = listings;
        this.clock = clock;
        this.handlers = EventHandlers.of("listings")
                .projection(
                        "org.chuhai.catalog.listing.published.v1",
                        ToldListing.Told.class,
                        (event, told) -> hear(event, told, true))
                .projection(
                        "org.chuhai.catalog.listing.withdrawn.v1",
                        ToldListing.Told.class,
                        (event, told) -> hear(event, told, false));
    }

    @Incoming("listings")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    Flow.Subscriber<Message<ConsumerRecord<byte[], byte[]>>> listings() {
        return events.consumer(handlers);
    }

    /** What it hears, for the contract. */
    EventHandlers handlers() {
        return handlers;
    }

    private void hear(ReceivedEvent event, ToldListing.Told told, boolean published) {
        listings.hear(event.ofShop(), told.listing(), published, clock.instant());
    }
}
