package org.chuhai.assessment.learner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.chuhai.platform.database.LockPatience;
import org.chuhai.platform.tenant.CurrentCaller;

/**
 * Lets nobody be enrolled while a fact that can matter to it is being kept. Else the fact would find no learner, and the
 * enrolment would not find the fact. A turn is of one subject: nobody waits for the facts of others.
 */
@ApplicationScoped
public class LearnerTurns {

    private final EntityManager entities;
    private final CurrentCaller caller;

    LearnerTurns(EntityManager entities, CurrentCaller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** For a fact that is stored, before it looks for the learner; several side by side, to the end of the transaction. */
    public void beside(String issuer, String subject) {
        take("pg_advisory_xact_lock_shared", issuer, subject);
    }

    /** For an enrolment, before it looks for facts; to the end of the transaction. */
    void alone(String issuer, String subject) {
        LockPatience.set(entities);
        take("pg_advisory_xact_lock", issuer, subject);
    }

    private void take(String lock, String issuer, String subject) {
        String name = String.join("\n", "learner", caller.get().tenant(), issuer, subject);
        entities.createNativeQuery("select 1 from " + lock + "(:turn)")
                .setParameter(
                        "turn",
                        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                                .getMostSignificantBits())
                .getSingleResult();
    }
}
