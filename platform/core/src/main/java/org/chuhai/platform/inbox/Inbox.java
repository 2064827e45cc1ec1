package org.chuhai.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** What consumers have taken already, written in the transaction of the effect. */
@ApplicationScoped
class Inbox {

    private final EntityManager entities;
    private final Clock clock;

    Inbox(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Whether the consumer has never taken this event; it has now. Another one that takes it at the same moment waits. */
    boolean isNew(String consumer, ReceivedEvent event) {
        return entities.createNativeQuery("""
                        insert into inbox (consumer, source, event_id, received_at)
                        values (:consumer, :source, :event, :at)
                        on conflict do nothing""")
                        .setParameter("consumer", consumer)
                        .setParameter("source", event.type().source())
                        .setParameter("event", event.id())
                        .setParameter("at", clock.instant())
                        .executeUpdate()
                == 1;
    }

    /** Whether the consumer knows nothing newer of the aggregate, nor this; it does now. */
    boolean isNewest(String consumer, ReceivedEvent event) {
        return entities.createNativeQuery("""
                        insert into inbox_newest as known (consumer, topic, aggregate_id, event_no)
                        values (:consumer, :topic, :aggregate, :number)
                        on conflict (tenant_id, consumer, topic, aggregate_id)
                          do update set event_no = excluded.event_no where known.event_no < excluded.event_no""")
                        .setParameter("consumer", consumer)
                        .setParameter("topic", event.type().topic())
                        .setParameter("aggregate", event.aggregate())
                        .setParameter("number", event.eventNo())
                        .executeUpdate()
                == 1;
    }
}
