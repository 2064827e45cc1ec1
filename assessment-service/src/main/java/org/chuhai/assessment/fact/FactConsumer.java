package org.chuhai.assessment.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Flow;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chuhai.platform.inbox.EventHandlers;
import org.chuhai.platform.inbox.IncomingEvents;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Hears everything that the other services tell: a fact log of every type, each fact once, in any order. */
@ApplicationScoped
class FactConsumer {

    private final IncomingEvents events;
    private final FactStore store;

    FactConsumer(IncomingEvents events, FactStore store) {
        this.events = events;
        this.store = store;
    }

    @Incoming("shops")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    Flow.Subscriber<Message<ConsumerRecord<byte[], byte[]>>> shops() {
        return hears(HeardTopic.SHOPS);
    }

    @Incoming("products")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    Flow.Subscriber<Message<ConsumerRecord<byte[], byte[]>>> products() {
        return hears(HeardTopic.PRODUCTS);
    }

    @Incoming("listings")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    Flow.Subscriber<Message<ConsumerRecord<byte[], byte[]>>> listings() {
        return hears(HeardTopic.LISTINGS);
    }

    @Incoming("certificates")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    Flow.Subscriber<Message<ConsumerRecord<byte[], byte[]>>> certificates() {
        return hears(HeardTopic.CERTIFICATES);
    }

    @Incoming("orders")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    Flow.Subscriber<Message<ConsumerRecord<byte[], byte[]>>> orders() {
        return hears(HeardTopic.ORDERS);
    }

    @Incoming("shipments")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    Flow.Subscriber<Message<ConsumerRecord<byte[], byte[]>>> shipments() {
        return hears(HeardTopic.SHIPMENTS);
    }

    @Incoming("cases")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    Flow.Subscriber<Message<ConsumerRecord<byte[], byte[]>>> cases() {
        return hears(HeardTopic.CASES);
    }

    @Incoming("waybills")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    Flow.Subscriber<Message<ConsumerRecord<byte[], byte[]>>> waybills() {
        return hears(HeardTopic.WAYBILLS);
    }

    /** What it does with a topic, for the contract. */
    EventHandlers handlers(HeardTopic topic) {
        return EventHandlers.of(topic.channel()).everyFact(topic.types(), (event, body) -> store.keep(event, body));
    }

    private Flow.Subscriber<Message<ConsumerRecord<byte[], byte[]>>> hears(HeardTopic topic) {
        return events.consumer(handlers(topic));
    }
}
