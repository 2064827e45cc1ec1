package org.chuhai.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.chuhai.platform.event.DomainEvent;
import org.chuhai.platform.json.EventJson;
import org.chuhai.platform.observation.Trace;
import org.chuhai.platform.tenant.Caller;
import org.chuhai.platform.tenant.CurrentCaller;
import org.jspecify.annotations.Nullable;

/**
 * Where facts are left to be told: in the transaction that makes them true, so that neither is without the other. The relay
 * sends them to Kafka, each at least once, those of an aggregate in their order.
 */
@ApplicationScoped
public class Outbox {

    /** Below the megabyte that a broker takes, with room for headers. Contracts bound what an aggregate can hold. */
    static final int MOST_BYTES = 900_000;

    private final EntityManager entities;
    private final CurrentCaller currentCaller;
    private final Event<Appended> appended;
    private final Clock clock;

    Outbox(EntityManager entities, CurrentCaller currentCaller, Event<Appended> appended, Clock clock) {
        this.entities = entities;
        this.currentCaller = currentCaller;
        this.appended = appended;
        this.clock = clock;
    }

    /**
     * A fact was left in the outbox. Fired inside the transaction.
     *
     * @param payload JSON, as it will be sent
     */
    public record Appended(UUID eventId, DomainEvent event, String payload) {}

    /**
     * Leaves a fact to be told when the running transaction commits.
     *
     * @param shop whose aggregate it is; null for an aggregate of the tenant
     * @return the event's id
     */
    public UUID append(UUID aggregate, @Nullable UUID shop, DomainEvent event) {
        String payload = json(event);
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Caller caller = currentCaller.get();
        entities.createNativeQuery("""
                        with counted as (
                          insert into outbox_counter as counter (topic, aggregate_id, last_no) values (:topic, :aggregate, 1)
                          on conflict (tenant_id, topic, aggregate_id) do update set last_no = counter.last_no + 1
                          returning last_no)
                        insert into outbox (shop_id, shard, event_id, topic, aggregate_id, event_no, type, payload, actor,
                          actor_issuer, traceparent, created_at)
                        select cast(:shop as uuid), :shard, :id, :topic, :aggregate, last_no, :type, cast(:payload as json),
                          :actor, :issuer, :traceparent, :at
                        from counted""")
                .setParameter("topic", event.type().topic())
                .setParameter("aggregate", aggregate)
                .setParameter("shop", shop == null ? null : shop.toString())
                .setParameter("shard", Shards.of(aggregate))
                .setParameter("id", id)
                .setParameter("type", event.type().name())
                .setParameter("payload", payload)
                .setParameter("actor", caller.actor())
                .setParameter("issuer", caller.issuer())
                .setParameter("traceparent", Trace.parent())
                .setParameter("at", clock.instant())
                .executeUpdate();
        appended.fire(new Appended(id, event, payload));
        return id;
    }

    private static String json(DomainEvent event) {
        try {
            String payload = EventJson.MAPPER.writeValueAsString(event);
            int bytes = payload.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES) {
                throw new IllegalArgumentException(event.type() + " has " + bytes + " bytes, more than " + MOST_BYTES);
            }
            return payload;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a fact is a record of values: " + event.type(), e);
        }
    }
}
