package org.chuhai.assessment.fact;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.chuhai.platform.event.EventType;
import org.chuhai.platform.inbox.ReceivedEvent;
import org.chuhai.platform.tenant.Caller;
import org.chuhai.platform.tenant.CallerScope;
import org.chuhai.platform.tenant.Role;
import org.chuhai.platform.tenant.ShopScope;
import org.chuhai.testing.server.SuiteServers;

/** Facts as the consumer would take them, without waiting for Kafka. */
public final class KeptFacts {

    private static final AtomicLong OFFSETS = new AtomicLong();

    private KeptFacts() {}

    /**
     * A fact of somebody whom the tests' own issuer knows.
     *
     * @param type without {@code org.chuhai.} and its version
     */
    public record Told(
            UUID id,
            String type,
            String tenant,
            UUID shop,
            UUID aggregate,
            long eventNo,
            Instant at,
            String actor,
            String body) {

        public static Told of(String type, String tenant, UUID shop, UUID aggregate, String actor, String body) {
            return new Told(
                    UUID.randomUUID(),
                    type,
                    tenant,
                    shop,
                    aggregate,
                    1,
                    Instant.parse("2026-01-15T08:00:00Z"),
                    actor,
                    body);
        }

        public Told at(String time) {
            return new Told(id, type, tenant, shop, aggregate, eventNo, Instant.parse(time), actor, body);
        }
    }

    /** In a transaction of its own, for the tenant and the shop that it is about. */
    public static void keep(Told told) {
        keep(told, () -> {});
    }

    /** The same, with something that is done before the transaction ends. */
    public static void keep(Told told, Runnable meanwhile) {
        String issuer = SuiteServers.issuer().issuer().toString();
        Caller caller = new Caller(
                told.tenant(),
                issuer,
                told.actor(),
                null,
                Set.of(Role.SERVICE),
                new ShopScope.Some(Set.of(told.shop())),
                null);
        ReceivedEvent event = new ReceivedEvent(
                told.id(),
                new EventType("org.chuhai." + told.type() + ".v1"),
                told.aggregate(),
                told.eventNo(),
                told.at(),
                told.tenant(),
                told.shop(),
                told.actor(),
                issuer,
                null,
                3,
                OFFSETS.incrementAndGet());
        FactStore store = Arc.container().instance(FactStore.class).get();
        Arc.container()
                .instance(CallerScope.class)
                .get()
                .run(
                        caller,
                        () -> QuarkusTransaction.requiringNew().run(() -> {
                            store.keep(event, told.body().getBytes(StandardCharsets.UTF_8));
                            meanwhile.run();
                        }));
    }
}
