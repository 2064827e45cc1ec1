package org.chuhai.assessment.learner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.chuhai.platform.database.LockPatience;
import org.chuhai.platform.tenant.CurrentCaller;

/**
 * Lets nobody be enrolled while a fact of the tenant is being kept. Else a fact that is kept at that moment would find no
 * learner, and the enrolment would not find the fact.
 */
@ApplicationScoped
public class LearnerTurns {

    private final EntityManager entities;
    private final CurrentCaller caller;

    LearnerTurns(EntityManager entities, CurrentCaller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** For facts, which come side by side; to the end of the transaction. */
    public void beside() {
        take("pg_advisory_xact_lock_shared");
    }

    /** For an enrolment; to the end of the transaction. */
    void alone() {
        LockPatience.set(entities);
        take("pg_advisory_xact_lock");
    }

    private void take(String lock) {
        String name = "learners " + caller.get().tenant();
        entities.createNativeQuery("select 1 from " + lock + "(:turn)")
                .setParameter(
                        "turn",
                        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                                .getMostSignificantBits())
                .getSingleResult();
    }
}
