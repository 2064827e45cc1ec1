package org.chuhai.platform.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.chuhai.platform.tenant.Caller;
import org.chuhai.platform.tenant.CurrentCaller;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Adds rows to the audit table of the service, in the transaction that is running. */
@ApplicationScoped
public class AuditTrail {

    private final EntityManager entities;
    private final CurrentCaller currentCaller;
    private final Clock clock;

    AuditTrail(EntityManager entities, CurrentCaller currentCaller, Clock clock) {
        this.entities = entities;
        this.currentCaller = currentCaller;
        this.clock = clock;
    }

    /**
     * One change.
     *
     * @param shop whose aggregate it is; null for an aggregate of the tenant
     * @param from state before; null when it was made
     * @param to state after; null when it was removed
     * @param reason why, in the actor's words; null when none was asked for
     */
    public record Change(
            @Nullable UUID shop,
            String aggregate,
            UUID id,
            String action,
            @Nullable String from,
            @Nullable String to,
            @Nullable String reason) {}

    /** Writes down who did this, and when. */
    public void record(Change change) {
        Caller caller = currentCaller.get();
        entities.unwrap(Session.class)
                .createNativeMutationQuery("""
                        insert into audit (id, shop_id, at, issuer, actor, subject, aggregate, aggregate_id, action,
                          from_state, to_state, reason)
                        values (:id, cast(:shop as uuid), :at, :issuer, :actor, :subject, :aggregate, :aggregateId, :action,
                          :fromState, :toState, :reason)""")
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter(
                        "shop", change.shop() == null ? null : change.shop().toString())
                .setParameter("at", clock.instant())
                .setParameter("issuer", caller.issuer())
                .setParameter("actor", caller.actor())
                // Typed: a null would have another type than a text, and PostgreSQL would plan the statement anew.
                .setParameter("subject", caller.subject(), String.class)
                .setParameter("aggregate", change.aggregate())
                .setParameter("aggregateId", change.id())
                .setParameter("action", change.action())
                .setParameter("fromState", change.from(), String.class)
                .setParameter("toState", change.to(), String.class)
                .setParameter("reason", change.reason(), String.class)
                .executeUpdate();
    }
}
