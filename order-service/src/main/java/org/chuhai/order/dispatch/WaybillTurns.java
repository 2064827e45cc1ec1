package org.chuhai.order.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.TreeSet;
import java.util.UUID;
import org.chuhai.platform.database.LockPatience;
import org.chuhai.platform.tenant.CurrentCaller;

/**
 * Lets whoever dispatches under a waybill and whoever hears of its shipment do so one after the other. Else a shipment that
 * arrives while its dispatch is being written would find no dispatch, and the dispatch no arrival.
 */
@ApplicationScoped
class WaybillTurns {

    private final EntityManager entities;
    private final CurrentCaller caller;

    WaybillTurns(EntityManager entities, CurrentCaller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** To the end of the transaction. Before any order is held, and in one order of numbers, so that nobody waits in a circle. */
    void take(Collection<String> waybillNos) {
        LockPatience.set(entities);
        for (String number : new TreeSet<>(waybillNos)) {
            String name = "waybill " + caller.get().tenant() + " " + number;
            entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:turn)")
                    .setParameter(
                            "turn",
                            UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                                    .getMostSignificantBits())
                    .getSingleResult();
        }
    }
}
